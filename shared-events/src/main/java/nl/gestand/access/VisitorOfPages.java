package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells every page who is looking at it, so that its layout can show that and offer to sign out. */
final class VisitorOfPages implements HandlerInterceptor, WebMvcConfigurer {

    /** The model attribute, absent where nobody signed in. */
    static final String VISITOR = "visitor";

    private final boolean issuer;

    VisitorOfPages(boolean issuer) {
        this.issuer = issuer;
    }

    /**
     * Who is looking.
     *
     * @param name of the account, as they themselves know it
     * @param role in lower case
     * @param scope ministry or committee, null for an auditor
     * @param desk where their own pages begin
     */
    public record Visitor(
            String name, String role, @Nullable String scope, String desk) {}

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).excludePathPatterns("/v1/**", "/actuator/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        SignedIn who = who(request);
        boolean signsIn = request.getRequestURI().startsWith(SignInEntry.PAGE);
        if (who != null) {
            page.addObject(
                    VISITOR,
                    new Visitor(
                            who.name(),
                            who.role().name().toLowerCase(Locale.ROOT),
                            who.scope(),
                            Desks.of("ROLE_" + who.role().name())));
        }
        if (signsIn) {
            page.addObject("issuer", issuer);
        }
        if (who != null || signsIn) {
            drawToken(request);
        }
    }

    private static @Nullable SignedIn who(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication caller
                        && caller.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    /** Its cookie must be set before the first bytes of a long page are on their way. */
    private static void drawToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
