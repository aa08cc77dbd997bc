package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.evidence.LetterRef;
import org.jspecify.annotations.Nullable;

/** A commitment as it was made: by whom, to whom, when, where and how plainly. */
record PromisePart(
        @Nullable String text,
        @Nullable OfficeHolder madeBy,
        @Nullable String madeTo,
        @Nullable LocalDate madeOn,
        @Nullable MadeIn madeIn,
        @Nullable String explicitness) {

    /** The letter, debate or plan in which it was made; one of them. */
    record MadeIn(
            @Nullable LetterRef letter,
            Evidence.@Nullable Debate debate,
            @Nullable String record) {}

    static PromisePart of(Founding founding, ItemFacts facts, Surroundings around) {
        List<CommitmentMade> registered = founding.commitments();
        if (registered.isEmpty()) {
            return new PromisePart(null, null, null, null, null, null);
        }
        CommitmentMade made = registered.getFirst();
        return new PromisePart(
                founding.text(),
                made.madeBy(),
                made.madeTo(),
                made.ground().on(),
                made.madeIn() == null ? null : madeIn(made.madeIn(), around),
                Spans.word(made.explicitness()));
    }

    private static MadeIn madeIn(Evidence source, Surroundings around) {
        LetterRef letter = source.letter() == null ? null : around.letters().ref(source.letter());
        return new MadeIn(letter, source.debate(), source.record());
    }
}
