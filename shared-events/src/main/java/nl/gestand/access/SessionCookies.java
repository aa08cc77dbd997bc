package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie of a session: out of reach of scripts, not sent with what other sites post, and secure where it can be. */
final class SessionCookies implements CookieSerializer {

    static final String NAME = "gestand-session";

    private final SecureCookies secure;
    private final CookieSerializer bound = cookie(SecureCookies.PREFIX + NAME, true);
    private final CookieSerializer plain = cookie(NAME, false);

    SessionCookies(SecureCookies secure) {
        this.secure = secure;
    }

    private static CookieSerializer cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        // Lax and not Strict: an issuer sends people back from its own site, and links in mail should find them signed
        // in
        cookie.setSameSite("Lax");
        return cookie;
    }

    private CookieSerializer of(HttpServletRequest request) {
        return secure.on(request) ? bound : plain;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }
}
