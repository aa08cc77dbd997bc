package nl.gestand.query.index;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a document keeps of its subject's events, by which it can be had as of any position in the log. Pure. */
public interface Versioned {

    /** The positions at which the document may have changed: ascending, each once. */
    long[] positions();

    /** The document as it was when the log ended at that position; null where nothing was known of its subject yet. */
    @Nullable
    Document asOf(long position);
}
