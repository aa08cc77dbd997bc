package nl.gestand.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files by from who is signed in, before anything reads the form in which they come: the token of a form is a field of
 * it, and nobody uploads before signing in.
 */
final class UploadGate extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null && caller.getPrincipal() instanceof SignedIn) {
            chain.doFilter(request, response);
        } else {
            String said = SignInSessions.lastOf(request).isPresent() ? "verlopen" : "nodig";
            SignInEntry.seeOther(response, SignInEntry.page(said, SignInEntry.pageOf(request)));
        }
    }
}
