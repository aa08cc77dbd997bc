package nl.gestand.events.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The event database cannot be opened; the message says which and why, the action what to do. */
public final class EventDatabaseUnavailable extends RuntimeException {

    private final String action;

    EventDatabaseUnavailable(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** Prints it in place of a stack trace when the process cannot start. */
    static final class Analyzer extends AbstractFailureAnalyzer<EventDatabaseUnavailable> {

        @Override
        protected FailureAnalysis analyze(Throwable root, EventDatabaseUnavailable cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, cause);
        }
    }
}
