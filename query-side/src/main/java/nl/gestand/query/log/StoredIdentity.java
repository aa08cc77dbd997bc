package nl.gestand.query.log;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log's name and its keys in the event database, and the lock of whoever adds to it. */
final class StoredIdentity {

    /**
     * A key that signs or signed.
     *
     * @param number counts from 1
     * @param fromSize leaves of the log when it began to sign
     */
    record Key(int number, String vkey, long fromSize) {}

    private final JdbcClient database;

    StoredIdentity(JdbcClient database) {
        this.database = database;
    }

    /** Takes the lock of the log for the running transaction; false where another process has it. */
    boolean lock() {
        return database.sql("select name from log_identity for update skip locked")
                .query(String.class)
                .optional()
                .isPresent();
    }

    Optional<String> origin() {
        return database.sql("select origin from log_identity where origin is not null")
                .query(String.class)
                .optional();
    }

    void name(String origin) {
        database.sql("update log_identity set origin = ? where origin is null")
                .param(origin)
                .update();
    }

    /** The key that signs now. */
    Optional<Key> key() {
        return database.sql("select number, vkey, from_size from log_key order by number desc limit 1")
                .query(Key.class)
                .optional();
    }

    void add(Key key) {
        database.sql("insert into log_key (number, vkey, from_size) values (?, ?, ?)")
                .params(key.number(), key.vkey(), key.fromSize())
                .update();
    }
}
