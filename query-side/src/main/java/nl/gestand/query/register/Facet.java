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
import nl.gestand.query.index.Column;
import nl.gestand.query.standing.Standing;

/** What a list can be filtered by and is counted by. */
public enum Facet {
    STANDING(Column.STANDING, text -> oneOf(text, words(Standing.values()))),
    OUTCOME(Column.OUTCOME, text -> oneOf(text, words(Outcome.values()))),
    EXECUTION(Column.EXECUTION, text -> oneOf(text, words(Execution.values()))),
    VERDICT(Column.VERDICT, text -> oneOf(text, Stream.concat(Stream.of("none"), words(Verdict.values())))),
    OVERDUE(Column.OVERDUE, text -> oneOf(text, Stream.of("true", "false"))),
    MINISTRY(Column.MINISTRY, Facet::ministry),
    COMMITTEE(Column.COMMITTEE, Facet::committee),
    DOSSIER(Column.DOSSIER, text -> List.of(Dossiers.read(text))),
    SUBMITTER(Column.SUBMITTER, text -> List.of(Words.folded(text)));

    private final Column column;
    private final Function<String, List<String>> reader;

    Facet(Column column, Function<String, List<String>> reader) {
        this.column = column;
        this.reader = reader;
    }

    /** The parameter's name, and that of the counts. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the index compares and counts. */
    Column column() {
        return column;
    }

    /**
     * The stored values that a parameter's value stands for.
     *
     * @throws IllegalArgumentException where it stands for none
     */
    public List<String> read(String text) {
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
