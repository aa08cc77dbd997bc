package nl.gestand.query.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gestand.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What changed of one item or letter between two moments of recording, for a page.
 *
 * @param change {@code new}, {@code changed} or {@code withdrawn}
 * @param facts those that differ on the day asked about
 * @param retracted what was taken back
 * @param events all that was recorded in between
 */
public record DifferenceShown(
        EventLine.Subject subject, String change, List<Fact> facts, List<Gone> retracted, List<HistoryShown> events) {

    /** One fact; {@code by} is the event that gave it its value, null where none by itself did. */
    public record Fact(
            String name, String from, String to, @Nullable HistoryShown by) {}

    /** A fact that was taken back. */
    public record Gone(String what, String reason, @Nullable HistoryShown by) {}

    public static DifferenceShown of(ItemChanges item, Wording wording) {
        Map<String, HistoryShown> events = item.events().stream()
                .collect(Collectors.toMap(EventAnswer::fact, event -> HistoryShown.of(event, wording)));
        Function<@Nullable String, @Nullable HistoryShown> cause = id -> id == null ? null : events.get(id);
        return new DifferenceShown(
                EventLine.Subject.of(item, wording),
                item.change(),
                item.changes().stream()
                        .map(change -> new Fact(
                                wording.word("change", change.fact()),
                                ValueShown.of(change.fact(), change.before(), wording),
                                ValueShown.of(change.fact(), change.after(), wording),
                                cause.apply(change.by())))
                        .toList(),
                item.retracted().stream()
                        .map(gone ->
                                new Gone(wording.word("event", gone.name()), gone.reason(), cause.apply(gone.by())))
                        .toList(),
                item.events().stream()
                        .map(event -> HistoryShown.of(event, wording))
                        .toList());
    }
}
