package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gestand.web.PagePaths;
import org.springframework.security.web.header.HeaderWriter;

/** What a browser may do with an answer: run and show what comes from here, and of what is for programs nothing. */
final class BrowserRules implements HeaderWriter {

    private static final String JSON_ONLY = "default-src 'none'; frame-ancestors 'none'";

    /** Neither scripts nor styles within the page, so that a text that slips through as markup still does nothing. */
    private static final String PAGES = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean page = PagePaths.isPage(request);
        response.setHeader("Content-Security-Policy", page ? PAGES : JSON_ONLY);
        // without any referrer a browser would name no origin either when it sends a form
        response.setHeader("Referrer-Policy", page ? "same-origin" : "no-referrer");
    }
}
