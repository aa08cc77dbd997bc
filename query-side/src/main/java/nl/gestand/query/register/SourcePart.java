package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.item.ItemEvent.RemovedAtSource;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What sources say of an item that the register gives no meaning to.
 *
 * @param sourceValues kept as they stand, in order of recording
 * @param removedAtSource a source took its record of the item away
 */
record SourcePart(List<SourceValue> sourceValues, boolean removedAtSource) {

    /** One value, under the source's own name for it. */
    record SourceValue(
            String field,
            String value,
            @Nullable LocalDate on,
            @Nullable EvidenceAnswer evidence) {}

    static SourcePart of(ItemFacts facts, LocalDate day, Surroundings around) {
        return new SourcePart(
                facts.standing(SourceValueKept.class).stream()
                        .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day))
                        .map(fact -> value(fact, around))
                        .toList(),
                facts.latest(RemovedAtSource.class, day, any -> true).isPresent());
    }

    private static SourceValue value(Recorded<SourceValueKept> fact, Surroundings around) {
        return new SourceValue(
                fact.event().field(),
                fact.event().value(),
                fact.event().ground().on(),
                EvidenceAnswer.of(fact.id(), fact.event(), around.letters()));
    }
}
