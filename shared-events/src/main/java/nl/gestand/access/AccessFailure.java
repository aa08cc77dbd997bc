package nl.gestand.access;

import nl.gestand.web.KnownFailure;
import nl.gestand.web.Problem;
import org.jspecify.annotations.Nullable;

/** Knows what signing in can end in besides success and 401. */
final class AccessFailure implements KnownFailure {

    @Override
    public @Nullable Problem problemOf(Throwable failure) {
        return switch (failure) {
            case TooManyAttempts many ->
                new Problem(
                                429,
                                "too-many-attempts",
                                "Too many failed attempts",
                                "Try again in " + many.seconds() + " s.")
                        .retryAfter(many.seconds());
            case UnknownRole unknown ->
                new Problem(403, "unknown-role", "Your token gives you no role here", unknown.getMessage());
            default -> null;
        };
    }
}
