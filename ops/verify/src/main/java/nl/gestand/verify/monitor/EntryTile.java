package nl.gestand.verify.monitor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.verify.report.Malformed;

/** Entries one after another, each behind its length in two bytes. */
final class EntryTile {

    private EntryTile() {}

    /** @throws Malformed where there are fewer than wanted */
    static List<byte[]> parse(byte[] tile, int width) {
        ByteBuffer rest = ByteBuffer.wrap(tile);
        List<byte[]> entries = new ArrayList<>(width);
        while (entries.size() < width) {
            if (rest.remaining() < 2) {
                throw new Malformed("it holds " + entries.size() + " entries, and " + width + " were asked for");
            }
            int length = Short.toUnsignedInt(rest.getShort());
            if (rest.remaining() < length) {
                throw new Malformed("entry " + entries.size() + " of it is cut off");
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
