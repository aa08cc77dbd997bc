package nl.gestand.query.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.item.Evidence.Debate;
import nl.gestand.pages.Wording;
import nl.gestand.query.evidence.LetterRef;
import nl.gestand.query.evidence.PassageCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact can be checked, for a page.
 *
 * @param supports what it is the source of, in words
 * @param name of the letter, debate or record
 * @param address of the letter, at the place that is quoted; null of other sources
 * @param check whether the quote was found in its place: {@code checked}, {@code not_held}, {@code differs}
 * @param checked that in words
 */
public record SourceShown(
        String supports,
        String basis,
        String name,
        @Nullable String address,
        @Nullable String quote,
        @Nullable String check,
        @Nullable String checked) {

    static SourceShown of(EvidenceAnswer evidence, Wording wording) {
        PassageCheck check = evidence.check();
        return new SourceShown(
                wording.word("supports", evidence.supports()),
                wording.word("basis", evidence.basis()),
                name(evidence, wording),
                address(evidence),
                evidence.quote(),
                check == null ? null : check.word(),
                check == null ? null : wording.text("check." + check.word()));
    }

    static @Nullable SourceShown orNull(@Nullable EvidenceAnswer evidence, Wording wording) {
        return evidence == null ? null : of(evidence, wording);
    }

    /** Each source once, with all that it supports. */
    static List<SourceShown> distinct(List<EvidenceAnswer> evidence, Wording wording) {
        return evidence.stream()
                .map(each -> of(each, wording))
                .collect(Collectors.groupingBy(
                        each -> List.of(
                                each.name, String.valueOf(each.address), String.valueOf(each.quote), each.basis),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(SourceShown::together)
                .toList();
    }

    /** {@code Brief van 30 november 2023: Stand van zaken}. */
    static String name(LetterRef letter, Wording wording) {
        String subject = Stream.of(letter.subject(), letter.number(), letter.id())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
        return letter.day() == null
                ? wording.text("source.letter-unknown", subject)
                : wording.text("source.letter", wording.day(letter.day()), subject);
    }

    private static SourceShown together(List<SourceShown> same) {
        SourceShown first = same.getFirst();
        String supports = same.stream().map(SourceShown::supports).distinct().collect(Collectors.joining(", "));
        return new SourceShown(
                supports, first.basis, first.name, first.address, first.quote, first.check, first.checked);
    }

    private static String name(EvidenceAnswer evidence, Wording wording) {
        Debate debate = evidence.debate();
        if (evidence.letter() != null) {
            return name(evidence.letter(), wording);
        }
        if (debate != null) {
            return debate.on() == null
                    ? wording.text("source.debate", debate.name())
                    : wording.text("source.debate-on", debate.name(), wording.day(debate.on()));
        }
        return String.valueOf(evidence.record());
    }

    private static @Nullable String address(EvidenceAnswer evidence) {
        LetterRef letter = evidence.letter();
        if (letter == null) {
            return null;
        }
        String there = "/brieven/" + letter.id();
        return evidence.check() == PassageCheck.CHECKED
                ? there + "#p" + evidence.start() + "-" + evidence.end()
                : there;
    }
}
