package nl.gestand.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.Fact;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.letter.LetterId;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.evidence.PassageCheck;
import nl.gestand.query.fold.EventText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an item that cites a letter, and what it cites.
 *
 * @param name of the fact's kind, such as {@code item.status-reported}
 * @param summary what it says, in words
 * @param check null where it cites no passage
 */
public record Citation(
        String fact,
        String supports,
        String name,
        String summary,
        String basis,
        @Nullable LocalDate since,
        Instant recordedAt,
        @Nullable String quote,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable PassageCheck check) {

    /** The facts of an item that stand and cite the letter, in order of recording. */
    public static List<Citation> of(Document item, LetterId letter, Letters letters) {
        ItemFacts facts = ItemDocuments.facts(item);
        return Evidences.of(facts)
                .filter(sourced -> letter.equals(sourced.evidence().letter()))
                .map(sourced -> of(sourced, letter, letters))
                .toList();
    }

    private static Citation of(Evidences.Sourced sourced, LetterId letter, Letters letters) {
        Fact fact = sourced.fact().event();
        Passage passage = sourced.evidence().passage();
        return new Citation(
                sourced.fact().id().toString(),
                Evidences.supports(fact),
                EventText.name(fact),
                Summary.of(fact),
                Spans.word(fact.ground().basis()),
                fact.ground().since(),
                sourced.fact().at(),
                passage == null ? null : passage.quote(),
                passage == null ? null : passage.start(),
                passage == null ? null : passage.end(),
                passage == null ? null : letters.check(letter, passage));
    }
}
