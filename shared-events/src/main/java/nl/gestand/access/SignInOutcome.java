package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where a sign-in ends: where one wanted to go, or at the page again, which says what was wrong. */
final class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final String ONWARD = "gestand.onward";

    /** Remembers where someone wanted to go while they are at the issuer. */
    static void remember(HttpServletRequest request) {
        OwnPath.of(request.getParameter(OwnPath.PARAMETER))
                .ifPresent(path -> request.getSession().setAttribute(ONWARD, path));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        String home = signedIn.getAuthorities().stream()
                .map(authority -> Desks.of(String.valueOf(authority.getAuthority())))
                .findFirst()
                .orElse("/");
        SignInEntry.seeOther(response, onward(request).orElse(home));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed) {
        SignInEntry.seeOther(response, SignInEntry.page(said(failed), onward(request)));
    }

    private static Optional<String> onward(HttpServletRequest request) {
        Optional<String> sent = OwnPath.of(request.getParameter(OwnPath.PARAMETER));
        HttpSession session = request.getSession(false);
        if (sent.isPresent() || session == null || !(session.getAttribute(ONWARD) instanceof String path)) {
            return sent;
        }
        session.removeAttribute(ONWARD);
        return OwnPath.of(path);
    }

    private static String said(AuthenticationException failed) {
        return switch (failed) {
            case TooManyAttempts many -> "wachten=" + many.seconds();
            case UnknownRole unknown -> "rol";
            case OAuth2AuthenticationException refused when refused.getCause() instanceof UnknownRole -> "rol";
            case OAuth2AuthenticationException refused -> "uitgever";
            case IssuerAway away -> "uitgever";
            case AuthenticationServiceException broken -> "storing";
            default -> failed.getCause() instanceof IssuerAway ? "uitgever" : "onbekend";
        };
    }
}
