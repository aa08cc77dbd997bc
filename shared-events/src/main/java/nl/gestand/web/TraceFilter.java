package nl.gestand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its trace, in the log and in the answer, and each answer below /v1 the API's version. */
final class TraceFilter extends OncePerRequestFilter {

    static final String MDC_KEY = "traceId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trace trace = Trace.continued(request.getHeader("traceparent"));
        Trace.enter(trace);
        MDC.put(MDC_KEY, trace.traceId());
        try {
            response.setHeader("Trace-Id", trace.traceId());
            if (request.getRequestURI().startsWith("/v1/")
                    || request.getRequestURI().equals("/v1")) {
                response.setHeader(ApiVersion.HEADER, ApiVersion.CURRENT);
            }
            chain.doFilter(request, response);
        } finally {
            MDC.remove(MDC_KEY);
            Trace.enter(null);
        }
    }
}
