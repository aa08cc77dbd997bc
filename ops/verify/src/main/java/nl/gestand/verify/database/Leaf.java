package nl.gestand.verify.database;

import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.report.Malformed;
import org.jspecify.annotations.Nullable;

/** A leaf as it is kept, with the event that it names; null where there is none. */
record Leaf(
        long index,
        long position,
        String eventId,
        String text,
        @Nullable String salt,
        @Nullable KeptEvent event,
        byte[] hash) {

    /** The entry that it holds. */
    @Nullable
    Entry entry() {
        try {
            return Entry.parse(text);
        } catch (Malformed noEntry) {
            return null;
        }
    }

    /** The leaf hash of the event as it is now; null where it cannot be made. */
    byte @Nullable [] hashOfEvent() {
        String made = entryOfEvent();
        return made == null ? null : Entry.leafHash(made);
    }

    @Nullable
    String entryOfEvent() {
        if (event == null) {
            return null;
        }
        try {
            return Entry.of(event, salt).canonical();
        } catch (Malformed noSalt) {
            return null;
        }
    }
}
