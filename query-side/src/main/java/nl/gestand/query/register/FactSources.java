package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.gestand.events.Fact;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.evidence.Letters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What each of the four facts that are in force on a day stands on. */
record FactSources(
        @Nullable Source outcome,
        @Nullable Source execution,
        @Nullable Source verdict,
        @Nullable Source deadline) {

    /**
     * The source of one fact.
     *
     * @param on the day that the fact gives; null where it gives none
     */
    record Source(
            @Nullable LocalDate on, String basis, @Nullable EvidenceAnswer evidence) {}

    static FactSources of(Document item, LocalDate day, Letters letters) {
        ItemFacts facts = ItemDocuments.facts(item);
        return new FactSources(
                of(facts.outcome(day), letters),
                of(facts.report(day), letters),
                of(facts.verdict(day), letters),
                of(facts.deadline(day), letters));
    }

    private static @Nullable Source of(Optional<? extends Recorded<? extends Fact>> fact, Letters letters) {
        if (fact.isEmpty()) {
            return null;
        }
        Recorded<? extends Fact> recorded = fact.get();
        Ground ground = recorded.event().ground();
        return new Source(
                ground.on(), Spans.word(ground.basis()), EvidenceAnswer.of(recorded.id(), recorded.event(), letters));
    }
}
