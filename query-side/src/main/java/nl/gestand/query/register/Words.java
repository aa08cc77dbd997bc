package nl.gestand.query.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.Found;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** The words by which an item is found, and those of a question: lower case, without diacritics. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    public static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** All the text of an item that stands, line by line. */
    static String of(ItemFacts facts) {
        Stream<@Nullable String> motions = facts.standing(MotionRecorded.class).stream()
                .flatMap(fact -> Stream.concat(
                        texts(
                                fact.event().title(),
                                fact.event().request(),
                                fact.event().name()),
                        fact.event().submitters().stream()));
        Stream<@Nullable String> commitments = facts.standing(CommitmentMade.class).stream()
                .map(fact -> fact.event())
                .flatMap(made -> texts(
                        made.title(), made.text(), made.name(), made.madeBy().name(), made.madeTo()));
        Stream<@Nullable String> reports = facts.standing(StatusReported.class).stream()
                .flatMap(fact -> texts(fact.event().statement(), fact.event().aspect()));
        Stream<@Nullable String> printed = facts.standing(MotionTextRecorded.class).stream()
                .map(fact -> fact.event())
                .flatMap(text -> Stream.of(
                                texts(text.title(), text.request()),
                                text.considerations().stream(),
                                text.signatories().stream())
                        .flatMap(each -> each));
        Stream<@Nullable String> described = facts.standing(ItemDescribed.class).stream()
                .flatMap(fact -> Stream.concat(texts(fact.event().title()), fact.event().people().stream()));
        Stream<@Nullable String> numbers = facts.numbers().stream().map(ItemNumber::canonical);
        return Stream.of(motions, commitments, reports, printed, described, numbers)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(Words::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The words that a question asks for, every citation in it as one canonical number. */
    public static List<String> asked(String question) {
        List<String> words = new ArrayList<>();
        StringBuilder rest = new StringBuilder(question);
        for (Found found : Citations.findIn(question).reversed()) {
            words.add(folded(found.number().canonical()));
            rest.replace(found.start(), Math.max(found.start(), Math.min(found.end(), rest.length())), blanks(found));
        }
        Stream.of(folded(rest.toString()).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** Matches the word as it stands: no character of it means anything to the database. */
    public static Pattern literally(String word) {
        return Pattern.compile(word.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"));
    }

    private static String blanks(Found found) {
        return " ".repeat(found.end() - found.start());
    }

    private static Stream<@Nullable String> texts(@Nullable String... texts) {
        return Stream.of(texts);
    }
}
