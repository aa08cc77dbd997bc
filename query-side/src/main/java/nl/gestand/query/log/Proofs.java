package nl.gestand.query.log;

import java.util.Base64;
import java.util.List;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Proofs from the stored tiles, in the trees that were signed and in those between. */
final class Proofs {

    /**
     * That a leaf is in the tree of that size (RFC 6962, section 2.1.1).
     *
     * @param hashes from the leaf's sibling upwards, base64 as all hashes here
     * @param checkpoint the signed note of that size; null where the log signed none of just that size
     */
    record Inclusion(
            long leafIndex,
            long treeSize,
            String leafHash,
            List<String> hashes,
            @Nullable String checkpoint) {}

    /** That one tree begins with the other (RFC 6962, section 2.1.2). */
    record Consistency(long from, long to, List<String> hashes) {}

    private static final String HEADING = "c2sp.org/tlog-proof@v1\n";

    private final LogTables tables;

    Proofs(LogTables tables) {
        this.tables = tables;
    }

    /** @throws ProblemException 404 where the event is not in the log */
    long indexOf(String eventId) {
        return tables.leaves()
                .indexOf(eventId)
                .orElseThrow(() -> ProblemException.notFound(
                        "No event of that id is in the log. One that was just recorded comes into it within seconds."));
    }

    /** @param treeSize null for the last that was signed */
    Inclusion inclusion(long leaf, @Nullable Long treeSize) {
        Signed last = last();
        long size = within(last, treeSize);
        if (leaf >= size) {
            throw ProblemException.notFound("The tree of " + size + " leaves has no leaf " + leaf + ".");
        }
        Tree tree = new Tree(tables.tiles());
        List<String> hashes = base64(tree.inclusion(leaf, size));
        String note = size == last.size()
                ? last.note()
                : tables.checkpoints().of(size).map(Signed::note).orElse(null);
        return new Inclusion(leaf, size, base64(tree.leaf(leaf)), hashes, note);
    }

    /** @param to null for the last that was signed */
    Consistency consistency(long from, @Nullable Long to) {
        long size = within(last(), to);
        within(last(), from);
        return new Consistency(from, size, base64(new Tree(tables.tiles()).consistency(from, size)));
    }

    /** As a file that is verified by itself (C2SP tlog-proof). */
    String text(long leaf) {
        Signed last = last();
        return text(leaf, last.size(), last.note());
    }

    /** As {@link #text(long)}, against the checkpoint of that size. */
    String text(long leaf, long size, String note) {
        StringBuilder text =
                new StringBuilder(HEADING).append("index ").append(leaf).append('\n');
        inclusion(leaf, size).hashes().forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(note).toString();
    }

    private Signed last() {
        return tables.checkpoints()
                .last()
                .orElseThrow(() -> ProblemException.notFound("The log has signed no checkpoint yet."));
    }

    private static long within(Signed last, @Nullable Long size) {
        if (size != null && size > last.size()) {
            throw ProblemException.notFound("The log has " + last.size() + " leaves, not " + size + ".");
        }
        return size == null ? last.size() : size;
    }

    private static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(Proofs::base64).toList();
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
