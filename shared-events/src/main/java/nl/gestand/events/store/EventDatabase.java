package nl.gestand.events.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Opens the event database, or says clearly why it cannot. */
final class EventDatabase {

    /** More were slower on PostgreSQL. */
    private static final int CONNECTIONS = 10;

    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);

    /** A writer that hangs would keep all readers waiting at its gap. */
    private static final String END_WHAT_HANGS =
            "set idle_in_transaction_session_timeout = '20s'; set lock_timeout = '20s'";

    /**
     * So that a kill loses no commit that was answered: each is written before it returns, and space of the file is used again
     * after a week only, since by space that is used again sooner H2 may miss its newest commits when it opens the file
     * (decision 37). A clean stop gives back what is unused, in five seconds at the most.
     */
    static final String H2_SETTINGS = ";WRITE_DELAY=0;RETENTION_TIME=604800000;MAX_COMPACT_TIME=5000"
            + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

    private EventDatabase() {}

    /** The PostgreSQL database at that {@code jdbc:postgresql:} address. */
    static HikariDataSource postgres(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new EventDatabaseUnavailable(
                    "GESTAND_EVENTS_URL must begin with jdbc:postgresql:", "Correct GESTAND_EVENTS_URL", null);
        }
        HikariConfig pool = pool(url, user, password);
        pool.setConnectionInitSql(END_WHAT_HANGS);
        pool.addDataSourceProperty("ApplicationName", "gestand");
        pool.addDataSourceProperty("connectTimeout", CONNECT_PATIENCE.toSeconds());
        pool.addDataSourceProperty("tcpKeepAlive", true);
        return open(pool, withoutQuery(url));
    }

    /** The H2 file {@code events} in that directory, which no other process may have open. */
    static HikariDataSource h2(Path directory) {
        Path file = PrivateFiles.prepare(directory.toAbsolutePath().normalize(), "events.mv.db");
        String base = file.toString().replaceFirst("\\.mv\\.db$", "");
        return open(pool("jdbc:h2:file:" + base + H2_SETTINGS, "sa", ""), file.toString());
    }

    private static HikariConfig pool(String url, @Nullable String user, @Nullable String password) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("events");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(CONNECT_PATIENCE.toMillis());
        return pool;
    }

    private static HikariDataSource open(HikariConfig pool, String where) {
        try {
            return new HikariDataSource(pool);
        } catch (HikariPool.PoolInitializationException failed) {
            throw explained(failed, where);
        }
    }

    private static EventDatabaseUnavailable explained(Exception failed, String where) {
        if (failed.getCause() instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new EventDatabaseUnavailable(
                    "The event database " + where + " is in use by another process",
                    "Stop the other process, or start this one with another data directory",
                    failed);
        }
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return new EventDatabaseUnavailable(
                "The event database " + where + " cannot be reached: " + cause.getMessage(),
                "Check that it runs, and GESTAND_EVENTS_URL, GESTAND_EVENTS_USER and GESTAND_EVENTS_PASSWORD",
                failed);
    }

    /** The parameters of an address may hold a password. */
    private static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
