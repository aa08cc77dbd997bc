package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * This register as a client of the issuer. It asks the issuer where its doors are when someone first comes to them, so that
 * it starts without it; and keeps no token of theirs, since it has nothing to ask for in their name.
 */
final class IssuerClient
        implements ClientRegistrationRepository,
                OAuth2UserService<OidcUserRequest, OidcUser>,
                OAuth2AuthorizedClientRepository {

    static final String ID = "gestand";
    static final String GO = "/inloggen/via";
    static final String BACK = "/inloggen/terug";

    private final Oidc oidc;
    private final TokenClaims claims;
    private volatile @Nullable ClientRegistration found;

    IssuerClient(Oidc oidc) {
        this.oidc = oidc;
        this.claims = new TokenClaims(oidc);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration known = found;
        if (known == null) {
            known = ask();
            found = known;
        }
        return known;
    }

    private ClientRegistration ask() {
        try {
            ClientRegistration.Builder client = ClientRegistrations.fromIssuerLocation(oidc.issuer())
                    .registrationId(ID)
                    .clientId(oidc.clientId())
                    .clientSecret(oidc.clientSecret())
                    .scope(List.of("openid", "profile"))
                    .redirectUri("{baseUrl}" + BACK);
            return oidc.jwks().isEmpty()
                    ? client.build()
                    : client.jwkSetUri(oidc.jwks()).build();
        } catch (IllegalArgumentException | IllegalStateException away) {
            throw new IssuerAway(away);
        }
    }

    /** From the ID token alone: what else the issuer would tell is not asked. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            return new IssuedUser(claims.signedIn(request.getIdToken()), request.getIdToken());
        } catch (UnknownRole nobodyHere) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("unknown_role"), String.valueOf(nobodyHere.getMessage()), nobodyHere);
        }
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String id, Authentication caller, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication caller,
            HttpServletRequest request,
            HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
            String id, Authentication caller, HttpServletRequest request, HttpServletResponse response) {}
}
