package nl.gestand.query.index;

import java.util.List;
import org.bson.Document;

/** Reads the documents of one collection as of earlier positions in the log, by the fold that made them. */
public interface Versions {

    String collection();

    /** The fields of a stored document that {@link #read} needs, besides {@code _id}. */
    List<String> fields();

    Versioned read(Document stored);
}
