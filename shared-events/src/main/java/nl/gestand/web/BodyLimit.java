package nl.gestand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over 1 MB, and documents and imported pages over 25 MB, by what is announced and by what in fact arrives. */
final class BodyLimit extends OncePerRequestFilter {

    static final int JSON_BYTES = 1_048_576;
    static final int DOCUMENT_BYTES = 25 * 1_048_576;

    /** A document with the form around it. */
    private static final int UPLOAD_BYTES = DOCUMENT_BYTES + JSON_BYTES;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private static long limit(HttpServletRequest request) {
        String uri = request.getRequestURI();
        boolean document = "PUT".equals(request.getMethod()) && uri.endsWith("/document");
        boolean uploaded = "POST".equals(request.getMethod()) && uri.startsWith("/bureau/");
        boolean imported = "POST".equals(request.getMethod()) && uri.startsWith("/v1/imports/");
        return uploaded ? UPLOAD_BYTES : document || imported ? DOCUMENT_BYTES : JSON_BYTES;
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(Problems.TOO_LARGE
                .withDetail("A body here may have at most " + limit + " bytes.")
                .withMember("limit", limit));
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;
        private @Nullable ServletInputStream counted;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) {
                counted = new CountedBody(super.getInputStream(), limit);
            }
            return counted;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
