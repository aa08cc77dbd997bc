package nl.gestand.query.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** The words by which an item is found: lower case, without diacritics. */
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

    private static Stream<@Nullable String> texts(@Nullable String... texts) {
        return Stream.of(texts);
    }
}
