package nl.gestand.events.commitment;

import nl.gestand.events.EventName;
import nl.gestand.events.Fact;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import org.jspecify.annotations.Nullable;

/** What can happen to a commitment (toezegging) only. */
public sealed interface CommitmentEvent extends Fact {

    /**
     * An office-holder promised something to the Chamber (toezegging gedaan); {@code ground.on} is the day of it.
     *
     * @param name what people call it while it has no number
     * @param text what was promised, in the recorder's words
     * @param madeTo to whom: the Chamber, a committee, a member or party
     * @param madeIn the letter, debate or plan in which it was made
     */
    @EventName(value = "commitment.made", personal = true)
    record CommitmentMade(
            @Nullable String name,
            String title,
            @Nullable String text,
            Explicitness explicitness,
            OfficeHolder madeBy,
            @Nullable String madeTo,
            @Nullable Evidence madeIn,
            @Nullable String dossier,
            Ground ground)
            implements CommitmentEvent {}

    /** How plainly it was promised: in so many words, as a promise to inform, or as an intention to act. */
    enum Explicitness {
        EXPLICIT,
        INFORMING,
        INTENT
    }

    /**
     * Who promised (bewindspersoon).
     *
     * @param function such as {@code Staatssecretaris}
     * @param ministry usual abbreviation
     */
    record OfficeHolder(
            @Nullable String name,
            @Nullable String function,
            @Nullable String ministry) {}
}
