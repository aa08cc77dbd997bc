package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Knows from the session of a browser who signed in there. The session outlives the sign-in, so that a form that is sent
 * too late can still be kept for who filled it in; nothing but that can be done with it then.
 */
final class SignInSessions implements SecurityContextRepository {

    private static final String SIGN_IN = "gestand.sign-in";
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final RegisterClock clock;
    private final Duration idle;
    private final Duration longest;

    SignInSessions(Accounts accounts, RegisterClock clock, Duration idle, Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Who signed in with this session, even if that has ended since. */
    static Optional<SignedIn> lastOf(HttpServletRequest request) {
        return signIn(request.getSession(false)).map(SessionSignIn::who);
    }

    private static Optional<SessionSignIn> signIn(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(there -> there.getAttribute(SIGN_IN))
                .filter(SessionSignIn.class::isInstance)
                .map(SessionSignIn.class::cast);
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpSession session = holder.getRequest().getSession(false);
        Instant now = clock.now();
        Optional<SessionSignIn> holds = signIn(session).filter(signIn -> holds(signIn, now));
        if (session == null || holds.isEmpty()) {
            return SecurityContextHolder.createEmptyContext();
        }
        SessionSignIn signIn = holds.get();
        if (now.isAfter(signIn.seenAt().plus(SEEN_WITHIN))) {
            session.setAttribute(SIGN_IN, signIn.seen(now));
        }
        return new SecurityContextImpl(LocalSignIn.signedIn(signIn.who()));
    }

    /** A local account that was changed since, in any way, must sign in again. */
    private boolean holds(SessionSignIn signIn, Instant now) {
        boolean inTime = now.isBefore(signIn.seenAt().plus(idle))
                && now.isBefore(signIn.signedInAt().plus(longest));
        Instant changedAt = signIn.changedAt();
        return inTime && (changedAt == null || changedAt.equals(accounts.activeSince(signIn.who())));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        SessionSignIn signIn = signIn(context.getAuthentication(), clock.now());
        HttpSession session = request.getSession(signIn != null);
        if (session != null && signIn == null) {
            session.removeAttribute(SIGN_IN);
        } else if (session != null) {
            session.setAttribute(SIGN_IN, signIn);
        }
    }

    private @Nullable SessionSignIn signIn(@Nullable Authentication caller, Instant now) {
        Object principal = caller == null ? null : caller.getPrincipal();
        if (principal instanceof IssuedUser issued) {
            return new SessionSignIn(issued.signedIn(), null, now, now);
        }
        if (principal instanceof SignedIn local) {
            Instant changedAt = accounts.activeSince(local);
            return changedAt == null ? null : new SessionSignIn(local, changedAt, now, now);
        }
        return null;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return lastOf(request).isPresent();
    }
}
