package nl.gestand.query.views;

import java.util.Collection;
import org.bson.Document;

/** What this process keeps beside the documents in MongoDB, made from the same documents; a batch feeds it after them. */
public interface Beside {

    /** Makes one, empty, for each generation of the views. */
    @FunctionalInterface
    interface Maker {
        Beside make();
    }

    /** The views begin anew: forgets all. */
    void clear();

    /** The last state of these documents of a collection; each replaces what was kept of its {@code _id}. */
    void put(String collection, Collection<Document> documents);

    /** Shows what was put to whoever reads; called before readers are told that the batch's position is covered. */
    void show();

    /** What was shown is read, and can be read again from these documents; called again and again. */
    default void shown(ViewDocuments documents) {}

    /** Whether it can be asked all that it is made for, once it is shown; it may need a while. */
    default boolean isWhole() {
        return true;
    }
}
