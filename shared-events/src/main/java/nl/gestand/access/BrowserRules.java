package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.gestand.web.PagePaths;
import org.springframework.http.HttpHeaders;
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

    /** The end of an address that changes with what is there. */
    private static final Pattern BY_CONTENT = Pattern.compile("-[0-9a-f]{32}\\.\\w+$");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean page = PagePaths.isPage(request);
        response.setHeader("Content-Security-Policy", page ? PAGES : JSON_ONLY);
        // without any referrer a browser would name no origin either when it sends a form
        if (isPart(request) && !BY_CONTENT.matcher(request.getRequestURI()).find()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        response.setHeader("Referrer-Policy", page ? "same-origin" : "no-referrer");
    }

    /** A refusal before Spring MVC names the parts of its page without their content, so those must be asked for again. */
    private static boolean isPart(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/static/") || path.startsWith("/webjars/");
    }
}
