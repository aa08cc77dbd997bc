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
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.Found;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** The words by which an item is found, and those of a question: lower case, without diacritics. */
public final class Words {

    /** The general categories of marks, a bit each. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private Words() {}

    public static String folded(String text) {
        // every text of every item comes by here: no expression is as fast as one pass
        String plain = withoutMarks(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean blank = false;
        for (int i = 0; i < plain.length(); i++) {
            char next = plain.charAt(i);
            boolean another = isBlank(next);
            if (!another || !blank) {
                folded.append(another ? ' ' : next);
            }
            blank = another;
        }
        return folded.toString().strip();
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
        Stream<@Nullable String> numbers = facts.numbers().stream().map(ItemNumber::canonical);
        return Stream.of(motions, commitments, reports, numbers)
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

    private static String withoutMarks(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(each -> (MARKS >> Character.getType(each) & 1) == 0)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char each) {
        return each <= ' ' ? each == ' ' || each >= '\t' && each <= '\r' : each > 0x7f && Character.isSpaceChar(each);
    }

    private static String blanks(Found found) {
        return " ".repeat(found.end() - found.start());
    }

    private static Stream<@Nullable String> texts(@Nullable String... texts) {
        return Stream.of(texts);
    }
}
