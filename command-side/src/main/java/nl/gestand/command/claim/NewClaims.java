package nl.gestand.command.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The claims of many items at once, for who brings in a page of them: two round trips instead of several an item. */
@Component
public class NewClaims {

    private final JdbcTemplate jdbc;
    private final NumberClaims numbers;

    NewClaims(JdbcTemplate jdbc, NumberClaims numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /**
     * Who holds a number.
     *
     * @param id of the item or letter; of a merged item, the one it goes on in
     */
    public record Holder(String id, boolean isItem) {}

    /** The holders of those of the numbers, in canonical form, that are taken. */
    public Map<String, Holder> holders(Set<String> canonical) {
        Map<String, Holder> holders = new LinkedHashMap<>();
        jdbc.query(
                "select c.number_text, c.holder_id, c.holder_kind, m.into_id from number_claim c"
                        + " left join merged_item m on m.item_id = c.holder_id where c.number_text = any(?)",
                ps -> ps.setArray(1, ps.getConnection().createArrayOf("varchar", canonical.toArray())),
                row -> {
                    String merged = row.getString("into_id");
                    String id = merged == null ? row.getString("holder_id") : numbers.goingOnIn(merged);
                    holders.put(
                            row.getString("number_text"),
                            new Holder(id, NumberClaims.ITEM.equals(row.getString("holder_kind"))));
                });
        return holders;
    }

    /** Those of the numbers that something is superseded by: taking one of these might close a circle. */
    public Set<String> awaitedSuccessors(Set<String> canonical) {
        List<@Nullable String> awaited = jdbc.query(
                "select distinct successor from supersession where successor = any(?)",
                ps -> ps.setArray(1, ps.getConnection().createArrayOf("varchar", canonical.toArray())),
                (row, number) -> row.getString(1));
        return awaited.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    /**
     * Takes numbers that nobody held when it was looked up.
     *
     * @throws org.springframework.dao.DuplicateKeyException where someone took one meanwhile
     */
    public void take(Map<ItemNumber, ItemId> taken) {
        List<Object[]> rows = new ArrayList<>();
        taken.forEach((number, item) ->
                rows.add(new Object[] {number.canonical(), item.value(), NumberClaims.ITEM, item.value()}));
        jdbc.batchUpdate(
                "insert into number_claim (number_text, holder_id, holder_kind, claimed_by) values (?, ?, ?, ?)", rows);
    }

    /** Says which ministry is responsible for new items, by its usual abbreviation. */
    public void responsible(Map<ItemId, String> ministries) {
        List<Object[]> rows = new ArrayList<>();
        ministries.forEach((item, ministry) -> rows.add(new Object[] {item.value(), Objects.requireNonNull(ministry)}));
        jdbc.batchUpdate("insert into responsible (item_id, ministry) values (?, ?)", rows);
    }
}
