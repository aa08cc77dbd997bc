package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One event of an item's history, for a page.
 *
 * @param by who recorded it; null for readers whom it does not concern
 */
public record HistoryShown(
        String what,
        String recordedAt,
        @Nullable String validFrom,
        @Nullable String basis,
        boolean retracted,
        @Nullable SourceShown source,
        List<Changed> changed,
        @Nullable String by) {

    /** A field that the event changed, both values in words. */
    public record Changed(String field, String from, String to) {}

    static HistoryShown of(HistoryEntry entry, Wording wording) {
        EventAnswer event = entry.event();
        return new HistoryShown(
                wording.word("event", event.name()),
                wording.moment(event.recordedAt()),
                wording.dayOrNull(event.validFrom()),
                event.basis() == null ? null : wording.word("basis", event.basis()),
                entry.retracted(),
                SourceShown.orNull(event.evidence(), wording),
                entry.changes().stream().map(change -> changed(change, wording)).toList(),
                event.by() == null ? null : by(event.by(), wording));
    }

    /** An event by itself, whatever it changed. */
    public static HistoryShown of(EventAnswer event, Wording wording) {
        return of(new HistoryEntry(event, LocalDate.MIN, List.of(), false, null), wording);
    }

    private static Changed changed(FactChange change, Wording wording) {
        return new Changed(
                wording.word("change", change.fact()),
                ValueShown.of(change.fact(), change.before(), wording),
                ValueShown.of(change.fact(), change.after(), wording));
    }

    private static String by(Author author, Wording wording) {
        String role = wording.word("role", author.role());
        return author.key() + " (" + role + (author.scope() == null ? "" : " " + author.scope()) + ")";
    }
}
