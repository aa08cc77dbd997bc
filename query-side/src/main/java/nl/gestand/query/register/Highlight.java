package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.index.Mark;
import nl.gestand.query.index.Marker;
import org.jspecify.annotations.Nullable;

/**
 * A passage with words that were asked for, and where they are in it; never markup.
 *
 * @param field {@code title}, {@code name}, {@code submitters}, {@code text}, {@code considerations}, {@code statement} of a
 *     report, {@code aspect}; of a letter {@code subject}, {@code senders}, {@code text}
 * @param start first UTF-16 unit of the passage in the whole text
 * @param marks in UTF-16 units of the passage
 */
public record Highlight(String field, int start, String text, List<Mark> marks) {

    private static final int MOST = 10;

    static List<Highlight> of(Founding founding, ItemFacts facts, Marker marker) {
        List<Highlight> found = new ArrayList<>(in("title", Stream.of(founding.title()), marker));
        found.addAll(in("name", Stream.ofNullable(founding.name()), marker));
        found.addAll(in("submitters", founding.people().stream(), marker));
        found.addAll(in("text", Stream.ofNullable(founding.text()), marker));
        found.addAll(in(
                "considerations",
                founding.later().text().stream().flatMap(text -> text.considerations().stream()),
                marker));
        List<StatusReported> reports = facts.standing(StatusReported.class).stream()
                .map(fact -> fact.event())
                .toList();
        found.addAll(in("statement", texts(reports.stream().map(StatusReported::statement)), marker));
        found.addAll(in("aspect", texts(reports.stream().map(StatusReported::aspect)), marker));
        return found.stream().distinct().limit(MOST).toList();
    }

    /** The passages of some texts of one field. */
    public static List<Highlight> in(String field, Stream<String> texts, Marker marker) {
        return texts.flatMap(text -> marker.mark(text).stream())
                .map(passage -> new Highlight(field, passage.start(), passage.text(), passage.marks()))
                .toList();
    }

    private static Stream<String> texts(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
