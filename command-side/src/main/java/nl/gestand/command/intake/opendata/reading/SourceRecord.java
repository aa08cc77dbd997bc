package nl.gestand.command.intake.opendata.reading;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Relation;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** What a record of the open data says. */
public sealed interface SourceRecord {

    /**
     * Which record it is.
     *
     * @param id of the record at the source, for good
     * @param name how evidence names it, such as {@code Tweede Kamer open data, Zaak 2025Z02986}
     * @param changedAt the source's moment of the last change ({@code ApiGewijzigdOp}), as it has it
     * @param seenOn day of the last change of its contents: from then on, at the latest, what it says held
     */
    record Origin(
            String id,
            String name,
            @Nullable String changedAt,
            @Nullable LocalDate seenOn) {}

    Origin origin();

    /**
     * A motion (Zaak of Soort Motie).
     *
     * @param people who signed it, as far as known, in order
     * @param replaces papers or cases in whose place it came (t.v.v.)
     */
    record MotionRecord(
            Origin origin,
            String title,
            List<String> people,
            List<ItemNumber> numbers,
            @Nullable LocalDate tabledOn,
            List<Decision> decisions,
            @Nullable String appraisal,
            List<ItemNumber> replaces,
            List<Kept> kept)
            implements SourceRecord {}

    /**
     * A decision that the register knows the meaning of (Besluit).
     *
     * @param on the day of the meeting, where the record tells it
     * @param countsFrom the day on which the decision was written down, which may be later
     * @param lapsesOn of a motion that was held over
     */
    record Decision(
            Outcome outcome,
            @Nullable LocalDate on,
            @Nullable LocalDate countsFrom,
            @Nullable Votes votes,
            @Nullable LocalDate lapsesOn) {}

    /** A value that is kept as it stands, under the source's own name for it. */
    record Kept(String field, String value) {}

    /**
     * A commitment (Toezegging).
     *
     * @param aanmaak day on which the record was made, which is no day of the promise
     * @param status the source's own value
     */
    record PromiseRecord(
            Origin origin,
            String title,
            String text,
            List<ItemNumber> numbers,
            OfficeHolder madeBy,
            @Nullable String ministry,
            @Nullable String madeTo,
            @Nullable Evidence madeIn,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate aanmaak,
            @Nullable String status,
            @Nullable LocalDate due,
            List<Link> links,
            List<Kept> kept)
            implements SourceRecord {}

    /**
     * How a commitment stands to another.
     *
     * @param id the other record's; empty where only its number is told
     */
    record Link(Relation relation, String id, @Nullable ItemNumber number) {}

    /** The text of a motion's paper (tekst). */
    record TextRecord(
            Origin origin,
            KamerstukNumber number,
            @Nullable String title,
            List<String> considerations,
            @Nullable String request,
            List<String> signatories)
            implements SourceRecord {}

    /** The record was taken away at the source (Verwijderd). */
    record Tombstone(Origin origin) implements SourceRecord {}

    /** No motion, commitment or text. */
    record NotTaken(Origin origin, String reason) implements SourceRecord {}
}
