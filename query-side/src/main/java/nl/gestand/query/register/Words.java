package nl.gestand.query.register;

import java.text.Normalizer;
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
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** The words by which an item is found: lower case, without diacritics. */
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
                .flatMap(fact -> Stream.concat(
                        texts(fact.event().title()), fact.event().people().stream()));
        Stream<@Nullable String> numbers = facts.numbers().stream().map(ItemNumber::canonical);
        return Stream.of(motions, commitments, reports, printed, described, numbers)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(Words::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<@Nullable String> texts(@Nullable String... texts) {
        return Stream.of(texts);
    }
}
