package nl.gestand.query.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed of an item or letter between two positions in the log.
 *
 * @param change {@code new} where nothing was recorded of it before, else {@code changed}; of a letter also
 *     {@code withdrawn}
 * @param title of an item, subject of a letter, as known at the later position
 * @param changes the facts that differ on the day asked about; none where all of it takes effect later or was undone
 * @param retracted the facts that were taken back between the positions
 * @param events all that was recorded between the positions, in order of the log
 */
public record ItemChanges(
        String id,
        String kind,
        String change,
        @Nullable String number,
        String title,
        List<Change> changes,
        List<Retracted> retracted,
        List<EventAnswer> events) {

    /**
     * One fact.
     *
     * @param by the last of the events that gave it another value
     */
    public record Change(
            String fact,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String by) {

        public static Change of(FactChange change, @Nullable String by) {
            return new Change(change.fact(), change.before(), change.after(), by);
        }
    }

    /**
     * A fact that was taken back (ingetrokken melding).
     *
     * @param fact its id
     * @param name under which it is stored
     * @param summary what it said
     * @param by the event that retracts it
     */
    public record Retracted(String fact, String name, String summary, String reason, String by) {}
}
