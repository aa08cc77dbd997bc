package nl.gestand.query.views;

import com.mongodb.MongoException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What becomes of an event whose handler threw: it is parked and leaves nothing half done, unless a database was away,
 * which is no fault of the event; then the whole batch is delivered again.
 */
final class ParkOrRetry implements EnqueuePolicy<EventMessage<?>> {

    private static final int CAUSES_FOLLOWED = 20;

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (isDatabaseAway(cause)) {
            // the invoker drops an event that is not parked; only an exception stops the batch
            throw new DatabaseAway(cause);
        }
        CurrentUnitOfWork.ifStarted(
                batch -> ViewBatch.forget(batch, letter.message().getIdentifier()));
        return Decisions.enqueue(ThrowableCause.truncated(cause));
    }

    static boolean isDatabaseAway(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(CAUSES_FOLLOWED)
                .anyMatch(t -> t instanceof MongoException || t instanceof SQLException || t instanceof DatabaseAway);
    }

    /** Stops a batch, to be delivered again. */
    static final class DatabaseAway extends RuntimeException {

        DatabaseAway(Throwable cause) {
            super("a database is away; the batch is delivered again", cause);
        }
    }
}
