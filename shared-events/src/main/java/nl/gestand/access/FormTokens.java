package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token of every form against forgery (CSRF), in a cookie of its own and not in the session: who only looks at the
 * sign-in page takes no room, and a form outlives the session in which it was filled in.
 */
final class FormTokens implements CsrfTokenRepository {

    static final String FIELD = "_csrf";
    static final String COOKIE = "gestand-form";

    private final SecureCookies secure;
    private final CsrfTokenRepository bound = cookie(SecureCookies.PREFIX + COOKIE, true);
    private final CsrfTokenRepository plain = cookie(COOKIE, false);

    FormTokens(SecureCookies secure) {
        this.secure = secure;
    }

    private static CsrfTokenRepository cookie(String name, boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setParameterName(FIELD);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return tokens;
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return secure.on(request) ? bound : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
