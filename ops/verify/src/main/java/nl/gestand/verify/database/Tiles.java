package nl.gestand.verify.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gestand.verify.proof.Hashes;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import org.jspecify.annotations.Nullable;

/** The hashes that are kept in tiles of 256, by level and number; a few tiles are remembered. */
final class Tiles {

    static final int WIDTH = 256;

    private static final int REMEMBERED = 64;

    private record Key(int level, long index) {}

    private final LogDatabase database;
    private final Report report;
    private final Map<Key, byte[]> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    Tiles(LogDatabase database, Report report) {
        this.database = database;
        this.report = report;
    }

    /** The hash with that number on that level; 0 is the leaves'. Null where none is kept. */
    byte @Nullable [] hash(int level, long number) {
        byte[] tile = remembered.computeIfAbsent(new Key(level, number / WIDTH), this::read);
        int from = (int) (number % WIDTH) * Hashes.LENGTH;
        return from + Hashes.LENGTH > tile.length ? null : Arrays.copyOfRange(tile, from, from + Hashes.LENGTH);
    }

    private byte[] read(Key key) {
        byte[] tile = database.tile(key.level(), key.index());
        if (tile == null) {
            return new byte[0];
        }
        if (tile.length % Hashes.LENGTH != 0 || tile.length > WIDTH * Hashes.LENGTH || tile.length == 0) {
            report.add(new Finding(
                    Kind.TILE,
                    "Tile " + key.index() + " of level " + key.level() + " has " + tile.length
                            + " bytes, which is no number of hashes up to 256."));
        }
        return tile;
    }
}
