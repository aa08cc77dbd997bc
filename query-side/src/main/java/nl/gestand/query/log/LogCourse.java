package nl.gestand.query.log;

import java.util.Locale;
import java.util.function.Supplier;

/** How the log is doing, for pages that tell people. */
public final class LogCourse {

    /**
     * How it is now.
     *
     * @param kind {@code signing}, {@code other_key} and the like
     * @param healthy whether it grows, or another process sees to that
     * @param behind positions of events that are not in the log yet, holes included
     * @param detail why it does not go on, in English; empty where it does
     */
    public record Now(String kind, boolean healthy, long size, long behind, String detail) {}

    private final Supplier<LogState> state;

    LogCourse(Supplier<LogState> state) {
        this.state = state;
    }

    public Now now() {
        LogState now = state.get();
        boolean healthy = switch (now.kind()) {
            case STARTING, SIGNING, STANDING_BY -> true;
            case FAILING, OTHER_KEY, CHANGED -> false;
        };
        return new Now(now.kind().name().toLowerCase(Locale.ROOT), healthy, now.size(), now.behind(), now.detail());
    }
}
