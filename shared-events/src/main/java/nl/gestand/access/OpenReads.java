package nl.gestand.access;

import java.util.List;
import nl.gestand.web.ProblemException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of any origin read what is open to all, without credentials; their writes are refused here. */
final class OpenReads extends DefaultCorsProcessor {

    static CorsFilter filter() {
        CorsConfiguration open = new CorsConfiguration();
        open.setAllowedOrigins(List.of("*"));
        open.setAllowCredentials(false);
        open.setAllowedMethods(List.of("GET", "HEAD"));
        open.setAllowedHeaders(List.of("Accept", "Accept-Language", "If-None-Match", "Min-Position", "traceparent"));
        open.setExposedHeaders(List.of("API-Version", "ETag", "Link", "Position", "Retry-After", "Trace-Id"));
        open.setMaxAge(3_600L);
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration("/v1/operator/**", new CorsConfiguration());
        paths.registerCorsConfiguration("/**", open);
        CorsFilter filter = new CorsFilter(paths);
        filter.setCorsProcessor(new OpenReads());
        return filter;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        throw ProblemException.forbidden("A page of another origin may only read what is open to all.");
    }
}
