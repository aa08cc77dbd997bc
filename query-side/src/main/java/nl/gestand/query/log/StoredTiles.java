package nl.gestand.query.log;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tiles in the event database. */
final class StoredTiles implements Tiles {

    private final JdbcClient database;

    StoredTiles(JdbcClient database) {
        this.database = database;
    }

    Optional<byte[]> find(int level, long index) {
        return database.sql("select hashes from log_tile where level = ? and tile_index = ?")
                .params(level, index)
                .query(byte[].class)
                .optional();
    }

    @Override
    public byte[] hashes(int level, long index) {
        return find(level, index).orElseThrow(() -> new TileMissing(level, index));
    }

    void write(int level, long index, byte[] hashes) {
        int changed = database.sql("update log_tile set hashes = ? where level = ? and tile_index = ?")
                .params(hashes, level, index)
                .update();
        if (changed == 0) {
            database.sql("insert into log_tile (level, tile_index, hashes) values (?, ?, ?)")
                    .params(level, index, hashes)
                    .update();
        }
    }
}
