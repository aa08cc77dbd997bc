package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Evidence.Debate;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.evidence.LetterRef;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.evidence.PassageCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact can be checked, beside the fact (bewijsplaats).
 *
 * @param supports {@code outcome}, {@code status-report}, {@code deadline} and the like
 * @param start first UTF-16 unit of the quote in the letter's text
 * @param end one past its last
 * @param check null where no passage is named
 */
public record EvidenceAnswer(
        String fact,
        String supports,
        String basis,
        @Nullable LetterRef letter,
        @Nullable String quote,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable PassageCheck check,
        @Nullable Debate debate,
        @Nullable String record) {

    /** On one line: the source, and what is quoted from it. */
    public String inWords() {
        String named = String.valueOf(source(letter, debate, record));
        return quote == null ? named : named + ": \u201c" + quote + "\u201d";
    }

    /** A letter by number and subject, a debate, or the name of any other source. */
    static @Nullable SourceName source(@Nullable LetterRef letter, @Nullable Debate debate, @Nullable String record) {
        if (letter != null) {
            String named = Stream.of(letter.number(), letter.subject())
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining(", "));
            return new SourceName(named.isEmpty() ? letter.id() : named, letter.day());
        }
        if (debate != null) {
            return new SourceName(debate.name(), debate.on());
        }
        return record == null ? null : new SourceName(record, null);
    }

    /** The evidence of every fact that counts on a day, in order of recording. */
    static List<EvidenceAnswer> all(ItemFacts facts, LocalDate day, Letters letters) {
        return Evidences.of(facts)
                .filter(sourced -> counts(sourced.fact().event().ground(), day))
                .map(sourced -> of(sourced.fact().id(), sourced.fact().event(), sourced.evidence(), letters))
                .toList();
    }

    static @Nullable EvidenceAnswer of(FactId id, Fact fact, Letters letters) {
        Evidence evidence = fact.ground().evidence();
        return evidence == null ? null : of(id, fact, evidence, letters);
    }

    static boolean counts(Ground ground, LocalDate day) {
        LocalDate since = ground.since();
        return since == null || !since.isAfter(day);
    }

    private static EvidenceAnswer of(FactId id, Fact fact, Evidence evidence, Letters letters) {
        Passage passage = evidence.passage();
        return new EvidenceAnswer(
                id.toString(),
                Evidences.supports(fact),
                Spans.word(fact.ground().basis()),
                evidence.letter() == null ? null : letters.ref(evidence.letter()),
                passage == null ? null : passage.quote(),
                passage == null ? null : passage.start(),
                passage == null ? null : passage.end(),
                passage == null || evidence.letter() == null ? null : letters.check(evidence.letter(), passage),
                evidence.debate(),
                evidence.record());
    }
}
