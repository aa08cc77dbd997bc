package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Successor;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.number.ItemNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a document carries so that an item can be found, counted and sorted. */
final class SearchFields {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private SearchFields() {}

    static Document of(String id, ItemFacts facts) {
        Founding founding = Founding.of(id, facts);
        return new Document("kind", founding.kind().word())
                .append("existsFrom", facts.existsFrom().toString())
                .append(
                        "madeOn",
                        founding.commitments().isEmpty()
                                ? null
                                : text(founding.commitments()
                                        .getFirst()
                                        .ground()
                                        .on()))
                .append(
                        "numbers",
                        facts.numbers().stream().map(ItemNumber::canonical).toList())
                .append("number", founding.number())
                .append("numberKey", sortable(founding.number()))
                .append("title", founding.title())
                .append("titleKey", Words.folded(founding.title()))
                .append("dossier", founding.dossier())
                .append("dossiers", founding.dossier() == null ? List.of() : Dossiers.within(founding.dossier()))
                .append("submitters", founding.people())
                .append(
                        "submitterKeys",
                        founding.people().stream().map(Words::folded).toList())
                .append("letters", letters(facts))
                .append("successors", successors(facts))
                .append("words", Words.of(facts))
                .append("spans", founding.retracted() ? List.of() : Spans.of(facts));
    }

    /** Digits padded, so that 28638-99 comes before 28638-238. */
    private static @Nullable String sortable(@Nullable String number) {
        return number == null ? null : DIGITS.matcher(number).replaceAll(run -> padded(run.group()));
    }

    private static String padded(String digits) {
        return Matcher.quoteReplacement("0".repeat(Math.max(0, 8 - digits.length())) + digits);
    }

    private static List<String> letters(ItemFacts facts) {
        return Evidences.of(facts)
                .map(found -> found.evidence())
                .map(Evidence::letter)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(LetterId::value)
                .distinct()
                .toList();
    }

    /** The items and papers that took this one's place at any time, for whoever asks what they superseded. */
    private static List<String> successors(ItemFacts facts) {
        return facts.standing(ItemSuperseded.class).stream()
                .map(fact -> fact.event().by())
                .flatMap(SearchFields::texts)
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Successor by) {
        return Stream.of(by)
                .flatMap(successor -> Stream.concat(
                        Stream.ofNullable(successor.item()).map(item -> item.value()),
                        Stream.ofNullable(successor.number()).map(number -> number.canonical())));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
