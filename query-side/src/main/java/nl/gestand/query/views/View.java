package nl.gestand.query.views;

import java.util.List;
import org.bson.Document;

/**
 * One collection of documents, and the states that they are derived from. Both directions are pure; a state is not
 * changed once it is made.
 */
public interface View<S> {

    String collection();

    /** The fields that {@link #read} needs, besides {@code _id}. */
    List<String> fields();

    S read(Document stored);

    /** The whole document, with a string as its {@code _id}. */
    Document write(S state);
}
