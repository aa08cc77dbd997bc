package nl.gestand.query.letter;

import nl.gestand.query.fold.EventLog;
import org.bson.Document;

/** A letter's document straight from the log, by the fold of the views but without any of them. */
public final class LetterReplay {

    private LetterReplay() {}

    /** As the views store it. */
    public static Document document(EventLog events) {
        return LetterDocuments.ALL.write(events);
    }
}
