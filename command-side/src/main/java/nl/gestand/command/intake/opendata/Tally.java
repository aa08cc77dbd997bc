package nl.gestand.command.intake.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gestand.command.intake.opendata.PageAnswer.Note;
import nl.gestand.command.intake.opendata.PageAnswer.What;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of a page's records while it is worked through. */
final class Tally {

    private final List<Note> notes = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int conflicts;
    private int quarantined;
    private int skipped;
    private int removed;
    private int waiting;

    void added() {
        added++;
    }

    void changedOr(boolean same) {
        changed += same ? 0 : 1;
        unchanged += same ? 1 : 0;
    }

    void conflicts(Incoming record, @Nullable String item, List<String> details) {
        conflicts += details.isEmpty() ? 0 : 1;
        details.forEach(detail -> note(record, What.CONFLICT, item, detail));
    }

    void quarantined(Incoming record) {
        quarantined++;
        note(record, What.QUARANTINED, null, record.fault());
    }

    void skipped(Incoming record, String reason) {
        skipped++;
        note(record, What.SKIPPED, null, reason);
    }

    void removed(Incoming record, @Nullable String item) {
        removed++;
        note(record, What.REMOVED, item, item == null ? "It was never taken in." : null);
    }

    void waiting(Incoming record, String awaited) {
        waiting++;
        note(record, What.WAITING, null, "Waits for " + awaited + ".");
    }

    private void note(Incoming record, What what, @Nullable String item, @Nullable String detail) {
        if (notes.size() < PageAnswer.NOTES) {
            notes.add(new Note(record.id(), what.name().toLowerCase(Locale.ROOT), item, detail));
        }
    }

    PageAnswer answer(int records, int events) {
        return new PageAnswer(
                records,
                added,
                changed,
                unchanged,
                conflicts,
                quarantined,
                skipped,
                removed,
                waiting,
                events,
                0,
                notes);
    }
}
