package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a cookie may be for https only: then its name begins with {@code __Host-}, which a browser takes from this very
 * host alone. Behind a proxy that ends TLS the setting says so.
 */
record SecureCookies(boolean always) {

    static final String PREFIX = "__Host-";

    boolean on(HttpServletRequest request) {
        return always || request.isSecure();
    }
}
