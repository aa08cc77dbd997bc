package nl.gestand.query.register;

import java.time.LocalDate;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.ProgressPart.DeadlineAnswer;
import org.jspecify.annotations.Nullable;

/** A deadline in words: its interval, or that it has none. */
final class DeadlineShown {

    private DeadlineShown() {}

    /** {@code t/m 4 juli 2024}, {@code 17 mei 2024 t/m 4 juli 2024}; null where there is no deadline. */
    static @Nullable String interval(@Nullable DeadlineAnswer deadline, Wording wording) {
        return deadline == null ? null : interval(deadline.earliest(), deadline.latest(), wording);
    }

    static String interval(@Nullable LocalDate earliest, @Nullable LocalDate latest, Wording wording) {
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? wording.shortDay(latest)
                    : wording.text("deadline.interval", wording.shortDay(earliest), wording.shortDay(latest));
        }
        if (latest != null) {
            return wording.text("deadline.until", wording.shortDay(latest));
        }
        return earliest == null
                ? wording.text("deadline.no-interval")
                : wording.text("deadline.from", wording.shortDay(earliest));
    }
}
