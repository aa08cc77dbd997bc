package nl.gestand.command.claim;

import java.util.List;
import java.util.Objects;
import nl.gestand.events.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items a ministry or committee had last, kept for the commands that move them all. */
@Component
public class Responsible {

    private final JdbcClient jdbc;

    Responsible(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of id, so that two such commands lock them in the same order. */
    public List<ItemId> itemsOfMinistry(String code) {
        return items("select item_id from responsible where ministry = ? order by item_id", code);
    }

    public List<ItemId> itemsOfCommittee(String code) {
        return items("select item_id from responsible where committee = ? order by item_id", code);
    }

    private List<ItemId> items(String sql, String code) {
        return jdbc.sql(sql).param(code).query(String.class).list().stream()
                .map(id -> new ItemId(Objects.requireNonNull(id)))
                .toList();
    }
}
