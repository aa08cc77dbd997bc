package nl.gestand.query.log;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checkpoints in the event database, every one that was signed. */
final class StoredCheckpoints {

    private static final String SELECT = "select tree_size as size, root, note from log_checkpoint ";
    private static final String LAST = "order by tree_size desc limit 1";

    /** A checkpoint that was signed: the note is what is shown. */
    record Signed(long size, String root, String note) {}

    private final JdbcClient database;

    StoredCheckpoints(JdbcClient database) {
        this.database = database;
    }

    Optional<Signed> last() {
        return database.sql(SELECT + LAST).query(Signed.class).optional();
    }

    /** The one of that size, if one was signed. */
    Optional<Signed> of(long size) {
        return database.sql(SELECT + "where tree_size = ?")
                .param(size)
                .query(Signed.class)
                .optional();
    }

    void add(Signed checkpoint, String signedAt) {
        database.sql("insert into log_checkpoint (tree_size, root, note, signed_at) values (?, ?, ?, ?)")
                .params(checkpoint.size(), checkpoint.root(), checkpoint.note(), signedAt)
                .update();
    }

    /** With another signature below it; the text is the same. */
    void signAgain(long size, String note) {
        database.sql("update log_checkpoint set note = ? where tree_size = ?")
                .params(note, size)
                .update();
    }

    void stamp(long size, byte[] timeStamp) {
        database.sql("update log_checkpoint set timestamp_token = ? where tree_size = ?")
                .params(timeStamp, size)
                .update();
    }

    /** The last one that an authority stamped. */
    Optional<Long> lastStamped() {
        return database.sql("select tree_size from log_checkpoint where timestamp_token is not null " + LAST)
                .query(Long.class)
                .optional();
    }

    Optional<byte[]> timeStamp(long size) {
        return database.sql(
                        "select timestamp_token from log_checkpoint where tree_size = ? and timestamp_token is not null")
                .param(size)
                .query(byte[].class)
                .optional();
    }
}
