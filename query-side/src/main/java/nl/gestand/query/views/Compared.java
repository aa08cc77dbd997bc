package nl.gestand.query.views;

import java.util.List;

/**
 * What a comparison of rebuilt views with those that are shown found.
 *
 * @param differing how many documents are not the same
 * @param first of these, by collection and id
 * @param digests of each collection
 */
record Compared(int differing, List<Difference> first, List<Digest> digests) {

    /**
     * Where a document is not the same; what it says is not repeated, since some of it only some may see.
     *
     * @param how {@code different}, {@code missing} where only the rebuilt views have it, {@code unexpected} where only those
     *     that are shown have it
     * @param fields the first of these, by path
     * @param fieldsDiffering how many there are
     */
    record Difference(String collection, String id, String how, List<String> fields, int fieldsDiffering) {}

    /** The SHA-256 over the digests of all documents of a collection, in the order of their ids. */
    record Digest(String collection, int documents, String shown, String rebuilt) {}
}
