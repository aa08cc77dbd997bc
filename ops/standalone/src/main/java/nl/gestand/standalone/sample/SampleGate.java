package nl.gestand.standalone.sample;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.gestand.access.SignedIn;
import nl.gestand.web.PagePaths;
import nl.gestand.web.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps everyone else waiting while the sample is sent and letters are brought, so that nobody sees half of that. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SampleGate extends OncePerRequestFilter {

    private volatile boolean open;

    /** Nobody waits where there is nothing to send or to bring. */
    SampleGate(@Value("${gestand.sample}") boolean wanted, @Value("${gestand.letters:}") String letters) {
        open = !wanted && letters.isBlank();
    }

    void open() {
        open = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return open
                || !(path.startsWith("/v1/") || PagePaths.isPage(request))
                || path.startsWith("/v1/operator/")
                || path.equals("/v1/openapi.json")
                || isTheSampleItself(request);
    }

    private static boolean isTheSampleItself(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication caller
                && caller.getPrincipal() instanceof SignedIn signedIn
                && signedIn.name().equals(Liaison.NAME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        throw ProblemException.unavailable("The sample is being sent to the register.", 1);
    }
}
