package nl.gestand.access;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That someone signed in with a browser, as its session keeps it.
 *
 * @param changedAt when the local account was last changed; null for who came by an issuer
 * @param signedInAt when
 * @param seenAt of the last request, a minute late at most
 */
record SessionSignIn(SignedIn who, @Nullable Instant changedAt, Instant signedInAt, Instant seenAt)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    SessionSignIn seen(Instant now) {
        return new SessionSignIn(who, changedAt, signedInAt, now);
    }
}
