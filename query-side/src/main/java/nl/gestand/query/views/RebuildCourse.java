package nl.gestand.query.views;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;

/** How a rebuild goes, and how it ended; its own thread writes, others read. */
final class RebuildCourse {

    /** Where a rebuild is. */
    enum State {
        FEEDING,
        COMPARING,
        SWITCHED,
        DIFFERS,
        CANCELLED,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOver() {
            return compareTo(SWITCHED) >= 0;
        }
    }

    private final RegisterClock clock;
    private final boolean acceptsDifferences;
    private final Instant startedAt;
    private volatile State state = State.FEEDING;
    private volatile @Nullable Instant endedAt;
    private volatile @Nullable Compared compared;
    private volatile @Nullable String failure;

    RebuildCourse(RegisterClock clock, boolean acceptsDifferences) {
        this.clock = clock;
        this.acceptsDifferences = acceptsDifferences;
        this.startedAt = clock.now();
    }

    boolean acceptsDifferences() {
        return acceptsDifferences;
    }

    void is(State now) {
        state = now;
    }

    void compared(Compared found) {
        compared = found;
    }

    void failed(RuntimeException cause) {
        failure = cause.toString();
    }

    void ended(boolean switched, boolean cancelled) {
        endedAt = clock.now();
        if (switched) {
            state = State.SWITCHED;
        } else if (failure != null) {
            state = State.FAILED;
        } else {
            state = cancelled ? State.CANCELLED : State.DIFFERS;
        }
    }

    /** @param shown the position that must be covered by now */
    RebuildStatus status(NextViews next, long shown) {
        State now = state;
        @Nullable Instant end = endedAt;
        @Nullable Compared found = compared;
        Progress.Reached made = next.progress().now();
        long done = Math.max(0, made.position());
        long read = Math.max(done, made.read());
        long head = Math.max(shown, Math.max(made.head(), 0));
        long millis = Math.max(
                1, Duration.between(startedAt, end == null ? clock.now() : end).toMillis());
        return new RebuildStatus(
                now.word(),
                next.generation().number(),
                acceptsDifferences,
                startedAt,
                end,
                !now.isOver() && next.isStalled(),
                next.events(),
                done,
                head,
                now == State.SWITCHED ? 100 : head == 0 ? 0 : (int) Math.clamp(read * 100 / head, 0, 99),
                next.events() * 1_000 / millis,
                now.isOver() || read == 0 ? null : Math.max(0, head - read) * millis / read / 1_000,
                found == null ? null : found.differing(),
                found == null ? List.of() : found.first(),
                found == null ? List.of() : found.digests(),
                failure);
    }
}
