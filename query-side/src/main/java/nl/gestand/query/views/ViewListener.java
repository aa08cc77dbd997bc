package nl.gestand.query.views;

import java.util.List;
import org.bson.Document;

/** Is told what changed in the views once readers see it; called by the thread that feeds them, which must not be held up. */
public interface ViewListener {

    /** A document as it is shown now. */
    record Shown(String collection, Document document) {}

    /**
     * These documents changed.
     *
     * @param position that the views cover now
     */
    void changed(long position, List<Shown> documents);

    /** The views were made anew, and may differ anywhere. */
    void replaced(long position);
}
