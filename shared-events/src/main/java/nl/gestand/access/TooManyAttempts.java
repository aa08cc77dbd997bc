package nl.gestand.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Refuses to check a password at all for a while. */
final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many failed attempts");
        this.wait = wait;
    }

    /** Rounded up, at least 1. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
