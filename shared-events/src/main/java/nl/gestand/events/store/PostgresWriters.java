package nl.gestand.events.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The writers of a PostgreSQL database, in whatever process: each holds a shared advisory lock, so none waits for
 * another. PostgreSQL makes a commit visible before it releases the transaction's locks (CommitTransaction calls
 * ProcArrayEndTransaction first), so a writer that is gone from pg_locks is either visible or undone.
 */
final class PostgresWriters implements WritersUnderWay {

    /** "gestand" in ASCII; the upper half is stored as classid, the lower as objid. */
    static final long LOCK = 0x67657374616E64L;

    private static final String HOLDERS = """
            select virtualtransaction from pg_locks
             where locktype = 'advisory' and granted and objsubid = 1
               and database = (select oid from pg_database where datname = current_database())
               and classid::bigint = %d and objid::bigint = %d""".formatted(LOCK >>> 32, LOCK & 0xFFFFFFFFL);

    private static final List<Row> ANNOUNCEMENT =
            List.of(new Row("select pg_advisory_xact_lock_shared(" + LOCK + ")", new Object[0], true, null));

    private final JdbcClient database;

    PostgresWriters(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Row> announce() {
        return ANNOUNCEMENT;
    }

    @Override
    public Set<?> now() {
        return new HashSet<>(database.sql(HOLDERS).query(String.class).list());
    }
}
