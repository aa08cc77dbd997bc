package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.gestand.web.ProblemRenderer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Sends who must sign in first to the page for that, and keeps the form that they were sending. */
final class SignInEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String PAGE = "/inloggen";
    static final String OUT = "/uitloggen";

    private final ProblemRenderer renderer;

    SignInEntry(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException asked) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Optional<SignedIn> last = SignInSessions.lastOf(request);
        if (!reads && last.isPresent()) {
            KeptForm.keep(request, last.get());
        }
        seeOther(response, page(last.isPresent() ? "verlopen" : "nodig", pageOf(request)));
    }

    /** The page that was asked for, or that sent this form: a form goes to a word below the address of its page. */
    static Optional<String> pageOf(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return OwnPath.of(path.substring(0, Math.max(1, path.lastIndexOf('/'))));
        }
        return OwnPath.of(path + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
    }

    /** A form whose token is that of an earlier sign-in was filled in honestly if this register's own page sent it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (denied instanceof CsrfException && request.getRequestURI().equals(PAGE)) {
            seeOther(response, page("opnieuw", OwnPath.of(request.getParameter(OwnPath.PARAMETER))));
        } else if (denied instanceof CsrfException
                && isOwn(request)
                && request.getRequestURI().equals(OUT)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            seeOther(response, PAGE + "?uitgelogd");
        } else if (denied instanceof CsrfException && isOwn(request)) {
            Optional<SignedIn> last = SignInSessions.lastOf(request);
            last.ifPresent(owner -> KeptForm.keep(request, owner));
            boolean signedIn = caller != null && caller.getPrincipal() instanceof SignedIn;
            Optional<String> path = pageOf(request);
            seeOther(response, signedIn ? path.orElse("/") : page("verlopen", path));
        } else {
            renderer.render(denied, request, response);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        try {
            return origin != null
                    && host != null
                    && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** @param said why someone comes there, as the page explains it */
    static String page(String said, Optional<String> onward) {
        return PAGE + "?" + said
                + onward.map(path -> "&" + OwnPath.PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                        .orElse("");
    }

    static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
