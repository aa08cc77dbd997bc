package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.HistoryEntry.Author;
import org.jspecify.annotations.Nullable;

/**
 * One event of an item's history, for a page.
 *
 * @param by who recorded it; null for readers whom it does not concern
 */
record HistoryShown(
        String what,
        String recordedAt,
        @Nullable String validFrom,
        @Nullable String basis,
        boolean retracted,
        @Nullable SourceShown source,
        List<Changed> changed,
        @Nullable String by) {

    /** A field that the event changed, both values in words. */
    record Changed(String field, String from, String to) {}

    static HistoryShown of(HistoryEntry entry, Wording wording) {
        return new HistoryShown(
                wording.word("event", entry.name()),
                wording.moment(entry.recordedAt()),
                wording.dayOrNull(entry.validFrom()),
                entry.basis() == null ? null : wording.word("basis", entry.basis()),
                entry.retracted(),
                SourceShown.orNull(entry.evidence(), wording),
                entry.changed().stream().map(change -> changed(change, wording)).toList(),
                entry.by() == null ? null : by(entry.by(), wording));
    }

    private static Changed changed(Snapshot.Change change, Wording wording) {
        return new Changed(
                wording.word("change", change.field()),
                value(change.field(), change.from(), wording),
                value(change.field(), change.to(), wording));
    }

    private static String value(String field, @Nullable Object value, Wording wording) {
        return switch (value) {
            case null -> wording.text("change.nothing");
            case Boolean flag -> wording.text("change." + flag);
            case LocalDate day -> wording.day(day);
            case Collection<?> many when many.isEmpty() -> wording.text("change.nothing");
            case Collection<?> many ->
                many.stream().map(each -> value(field, each, wording)).collect(Collectors.joining("; "));
            case ItemRef other ->
                Stream.of(other.number(), other.plan(), other.item())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse("");
            default -> wording.word(field, value.toString());
        };
    }

    private static String by(Author author, Wording wording) {
        String role = wording.word("role", author.role());
        return author.key() + " (" + role + (author.scope() == null ? "" : " " + author.scope()) + ")";
    }
}
