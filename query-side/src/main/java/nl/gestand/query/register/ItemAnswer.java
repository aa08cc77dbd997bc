package nl.gestand.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.index.Marker;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A motion or commitment on a day, as the reading API gives it: one object, here in parts.
 *
 * @param parliament what only a motion has
 * @param promise what only a commitment has
 * @param oddities orders of days that cannot well be true
 * @param highlights where the words that were asked for stand; only where words were asked for
 */
record ItemAnswer(
        @JsonUnwrapped IdentityPart identity,
        @JsonUnwrapped @Nullable ParliamentPart parliament,
        @JsonUnwrapped @Nullable PromisePart promise,
        @JsonUnwrapped ProgressPart progress,
        @JsonUnwrapped SourcePart sources,
        List<EvidenceAnswer> evidence,
        List<Oddity> oddities,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Highlight> highlights) {

    static ItemAnswer of(Document item, LocalDate day, Surroundings around, @Nullable Marker marker) {
        ItemFacts facts = ItemDocuments.facts(item);
        Founding founding = Founding.of(item.getString("_id"), facts);
        boolean motion = founding.kind() == ItemKind.MOTION;
        return new ItemAnswer(
                IdentityPart.of(item, founding, facts, day, around),
                motion ? ParliamentPart.of(founding, facts, day, around) : null,
                motion ? null : PromisePart.of(founding, facts, around),
                ProgressPart.of(item.getString("_id"), facts, day, around),
                SourcePart.of(facts, day, around),
                EvidenceAnswer.all(facts, day, around.letters()),
                Oddity.all(facts),
                marker == null ? null : Highlight.of(founding, facts, marker));
    }
}
