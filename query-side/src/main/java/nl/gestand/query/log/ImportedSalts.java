package nl.gestand.query.log;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The salts of events that came in a bundle; they were laid beside the events, in the same transaction. */
final class ImportedSalts {

    private static final int IN_A_STATEMENT = 512;

    private final JdbcClient database;
    private @Nullable Boolean any;

    ImportedSalts(JdbcClient database) {
        this.database = database;
    }

    /** By event id; a null for one that has none, and no entry for one that was recorded here. */
    Map<String, @Nullable String> of(Collection<String> eventIds) {
        Map<String, @Nullable String> salts = new HashMap<>();
        if (eventIds.isEmpty() || !any()) {
            return salts;
        }
        String[] ids = eventIds.toArray(String[]::new);
        for (int from = 0; from < ids.length; from += IN_A_STATEMENT) {
            String[] some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + IN_A_STATEMENT));
            database.sql("select event_id, salt from imported_salt where event_id in (:ids)")
                    .param("ids", List.of(some))
                    .query(row -> {
                        salts.put(row.getString(1), row.getString(2));
                    });
        }
        return salts;
    }

    /** A bundle comes in before the log begins, so it is asked once. */
    private boolean any() {
        if (any == null) {
            any = database.sql("select count(*) from imported_salt")
                            .query(Integer.class)
                            .single()
                    > 0;
        }
        return any;
    }
}
