package nl.gestand.query.log;

import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the log keeps in the event database. */
record LogTables(StoredIdentity identity, StoredLeaves leaves, StoredTiles tiles, StoredCheckpoints checkpoints) {

    static LogTables of(JdbcClient database) {
        return new LogTables(
                new StoredIdentity(database),
                new StoredLeaves(database),
                new StoredTiles(database),
                new StoredCheckpoints(database));
    }
}
