package nl.gestand.events.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recess (reces) of the Tweede Kamer, as far as sources give its days.
 *
 * @param year the year of its first day
 * @param firstDay by custom the Friday after the last sitting
 * @param lastDay by custom the Monday before the first sitting
 * @param nextPlenary the first plenary sitting after it
 * @param basis {@code derived} from the sittings held, {@code stated} by a page, {@code both}, {@code cancelled} or
 *     {@code unsourced}
 * @param source where the days come from; null when none was found
 */
public record Recess(
        RecessKind kind,
        int year,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate nextPlenary,
        String basis,
        @Nullable String source) {

    /** Planned, and dropped. */
    public boolean cancelled() {
        return basis.equals("cancelled");
    }
}
