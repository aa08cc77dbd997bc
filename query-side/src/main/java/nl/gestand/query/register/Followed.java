package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An item as the clerk of its committee needs it, in words.
 *
 * @param version that a write on it names
 * @param statement what the ministry reports, in the words of its source
 * @param reported the day of that report
 * @param source of the report, with the passage that is quoted and the way to it
 * @param verdict what the committee found of it last; null where there is nothing to judge
 * @param reminders of the committee, the last first
 */
public record Followed(
        String id,
        String kind,
        long version,
        ItemRow row,
        @Nullable String statement,
        @Nullable String reported,
        @Nullable SourceShown source,
        @Nullable String verdict,
        boolean overdue,
        List<Reminded> reminders) {

    /** A reminder: its text, and its day in words. */
    public record Reminded(String text, @Nullable String on) {}

    /** Longer statements are read on the item's own page. */
    private static final int SHOWN = 1_000;

    static Followed of(ItemAnswer item, Address page, Wording wording) {
        ProgressPart progress = item.progress();
        LocalDate reported = progress.reportedOn();
        return new Followed(
                item.identity().id(),
                item.identity().kind(),
                item.identity().version(),
                ItemRow.of(item, page, wording),
                progress.statement() == null ? null : shortened(progress.statement()),
                reported == null ? null : wording.day(reported),
                source(item, wording),
                progress.verdict() == null ? null : wording.word("verdict", progress.verdict()),
                progress.overdue(),
                progress.reminders().reversed().stream()
                        .map(reminder -> new Reminded(shortened(reminder.text()), wording.dayOrNull(reminder.on())))
                        .toList());
    }

    private static @Nullable SourceShown source(ItemAnswer item, Wording wording) {
        return item.evidence().stream()
                .filter(evidence -> evidence.fact().equals(item.progress().report()))
                .findFirst()
                .map(evidence -> SourceShown.of(evidence, wording))
                .orElse(null);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }
}
