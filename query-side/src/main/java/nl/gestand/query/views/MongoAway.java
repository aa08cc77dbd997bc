package nl.gestand.query.views;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import nl.gestand.web.KnownFailure;
import nl.gestand.web.Problem;
import org.jspecify.annotations.Nullable;

/** Knows a MongoDB that cannot be reached: the views are away, and come back by themselves. */
final class MongoAway implements KnownFailure {

    private static final Problem AWAY = new Problem(
                    503, "views-unavailable", "The views cannot be reached", "Their database is away; try again.")
            .retryAfter(1);

    @Override
    public @Nullable Problem problemOf(Throwable failure) {
        return failure instanceof MongoSocketException
                        || failure instanceof MongoTimeoutException
                        || failure instanceof MongoNotPrimaryException
                        || failure instanceof MongoNodeIsRecoveringException
                        || failure instanceof MongoServerUnavailableException
                        || failure instanceof MongoSecurityException
                ? AWAY
                : null;
    }
}
