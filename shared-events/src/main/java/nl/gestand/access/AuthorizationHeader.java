package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Tells Basic and Bearer apart; any other scheme is refused, since who sends credentials is not anonymous. */
final class AuthorizationHeader implements BearerTokenResolver {

    private final BearerTokenResolver bearer = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null || sent.toLowerCase(Locale.ROOT).startsWith("basic")) {
            return null;
        }
        String token = bearer.resolve(request);
        if (token == null) {
            throw new InvalidBearerTokenException("Neither Basic nor Bearer");
        }
        return token;
    }
}
