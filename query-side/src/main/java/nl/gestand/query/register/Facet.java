package nl.gestand.query.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;
import nl.gestand.events.reference.Ministry;
import nl.gestand.query.standing.Standing;

/** What a list can be filtered by and is counted by. */
enum Facet {
    STANDING("spans.standing", text -> oneOf(text, words(Standing.values()))),
    OUTCOME("spans.outcome", text -> oneOf(text, words(Outcome.values()))),
    EXECUTION("spans.execution", text -> oneOf(text, words(Execution.values()))),
    VERDICT("spans.verdict", text -> oneOf(text, Stream.concat(Stream.of("none"), words(Verdict.values())))),
    OVERDUE(
            "spans.overdue",
            text -> oneOf(text, Stream.of("true", "false")).stream()
                    .map(Boolean::valueOf)
                    .toList()),
    MINISTRY("spans.ministry", Facet::ministry),
    COMMITTEE("spans.committee", Facet::committee),
    DOSSIER("dossiers", "dossier", text -> List.of(Dossiers.read(text))),
    SUBMITTER("submitterKeys", "submitters", text -> List.of(Words.folded(text)));

    private final String field;
    private final String counted;
    private final Function<String, List<?>> reader;

    Facet(String field, Function<String, List<?>> reader) {
        this(field, field, reader);
    }

    Facet(String field, String counted, Function<String, List<?>> reader) {
        this.field = field;
        this.counted = counted;
        this.reader = reader;
    }

    /** The parameter's name, and that of the counts. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a filter compares. */
    String field() {
        return field;
    }

    /** The field whose values are counted and shown. */
    String counted() {
        return counted;
    }

    /**
     * The stored values that a parameter's value stands for.
     *
     * @throws IllegalArgumentException where it stands for none
     */
    List<?> read(String text) {
        return reader.apply(text);
    }

    private static Stream<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Spans::word);
    }

    /** Accepts a hyphen, a blank or an underscore between words, and any case. */
    private static List<String> oneOf(String text, Stream<String> known) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> all = known.toList();
        if (!all.contains(plain)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is none of: " + all.stream().collect(Collectors.joining(", ")) + ".");
        }
        return List.of(plain);
    }

    /** All the names that one ministry has had: JenV was VenJ before. */
    private static List<String> ministry(String text) {
        Ministry asked = Ministries.find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a ministry known here."));
        Stream<String> sameBody = Ministries.all().stream()
                .filter(each -> asked.tooi() != null && Objects.equals(each.tooi(), asked.tooi()))
                .map(Ministry::code);
        return Stream.concat(Stream.of(asked.code()), sameBody).distinct().toList();
    }

    private static List<String> committee(String text) {
        return List.of(Committees.find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a committee known here."))
                .code());
    }
}
