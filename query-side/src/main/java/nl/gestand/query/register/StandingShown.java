package nl.gestand.query.register;

import nl.gestand.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands, for a page: a sign and its word.
 *
 * @param sign {@code open}, {@code handled}, {@code superseded}; {@code none} where the item is not up for execution
 * @param word beside the sign: the standing, else the outcome of a motion that has none
 * @param overdue the word for that; null where it is not
 */
public record StandingShown(
        String sign, String word, @Nullable String overdue) {

    public static StandingShown of(
            @Nullable String standing, boolean overdue, @Nullable String outcome, Wording wording) {
        String word = standing == null
                ? wording.word("outcome", outcome == null ? "unknown" : outcome)
                : wording.word("standing", standing);
        return new StandingShown(
                standing == null ? "none" : standing, word, overdue ? wording.text("overdue.true") : null);
    }
}
