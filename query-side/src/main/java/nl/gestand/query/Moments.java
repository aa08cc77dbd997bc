package nl.gestand.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.PointInTime.Known;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads {@code validAt} and {@code knownAt}, and finds the place in the log that a moment means. */
public final class Moments {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String FORMS = "Give a moment with its offset (2026-02-04T12:00:00Z), a day (2026-02-04) or a"
            + " position in the log (a whole number from 0).";

    private final RegisterClock clock;
    private final RegisterLog log;

    public Moments(RegisterClock clock, RegisterLog log) {
        this.clock = clock;
        this.log = log;
    }

    /** Today in Amsterdam, and all that the register knows, where the question does not say otherwise. */
    public PointInTime read(Parameters parameters) {
        boolean dayAsked = parameters.has("validAt");
        LocalDate day = parameters.date("validAt", clock.today());
        @Nullable Known known = parameters.read("knownAt", this::known);
        return new PointInTime(day, dayAsked, known == null ? IndexQuestion.PRESENT : known.knownPosition(), known);
    }

    /**
     * Throws one 400 that names every fault; then 503 where the views do not come to the position that is asked about in
     * time. Up to where they are nothing can appear in the log any more.
     */
    public <T> T finish(Parameters parameters, PointInTime when, Supplier<T> made) {
        parameters.finish();
        if (when.known() != null && !log.isCovered(when.position())) {
            throw new ProblemException(new Problem(
                            503,
                            "position-not-reached",
                            "The views are not that far yet",
                            "They do not cover the register up to " + when.position() + " yet; try again.")
                    .retryAfter(1));
        }
        return made.get();
    }

    /**
     * Reads a moment, a day or a position, as {@code knownAt} is read.
     *
     * @throws IllegalArgumentException where it is none of these
     */
    public Known known(String text) {
        String plain = text.strip();
        if (POSITION.matcher(plain).matches()) {
            return ofPosition(Long.parseLong(plain));
        }
        Instant now = clock.now();
        Instant asked = moment(plain);
        Instant known = asked.isAfter(now) ? now : asked;
        return new Known(known, log.positionAt(known));
    }

    private Known ofPosition(long position) {
        long end = log.end();
        if (position > end) {
            throw new IllegalArgumentException("The log ends at position " + end + ".");
        }
        return new Known(log.recordedAt(position).orElse(null), position);
    }

    /** Of a day its end in Amsterdam. A plus that came as a blank, as it does in an address, is read as a plus. */
    private static Instant moment(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ItemFacts.ZONE)
                            .toInstant()
                            .minusMillis(1)
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(FORMS, e);
        }
    }
}
