package nl.gestand.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Signs in by a bearer token: the operator's own, or a JWT of the configured issuer. */
final class TokenSignIn implements AuthenticationManager {

    private static final SignedIn OPERATOR = new SignedIn("operator", "operator", Role.OPERATOR, null);

    /** Asymmetric ones only: a key that checks must not be able to sign. */
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    private final OperatorToken operator;
    private final TokenClaims claims;
    private final @Nullable JwtDecoder decoder;

    TokenSignIn(OperatorToken operator, Oidc oidc) {
        this.operator = operator;
        this.claims = new TokenClaims(oidc);
        this.decoder = oidc.configured() ? decoder(oidc) : null;
    }

    /** Asks the issuer for its keys when the first token comes, so that the register starts without it. */
    private static JwtDecoder decoder(Oidc oidc) {
        return new SupplierJwtDecoder(() -> {
            var keys = oidc.jwks().isEmpty()
                    ? NimbusJwtDecoder.withIssuerLocation(oidc.issuer())
                    : NimbusJwtDecoder.withJwkSetUri(oidc.jwks());
            NimbusJwtDecoder made =
                    keys.jwsAlgorithms(taken -> taken.addAll(ALGORITHMS)).build();
            made.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                    JwtValidators.createDefaultWithIssuer(oidc.issuer()), new JwtAudienceValidator(oidc.audience()))));
            return made;
        });
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        String token = ((BearerTokenAuthenticationToken) sent).getToken();
        if (operator.is(token)) {
            return LocalSignIn.signedIn(OPERATOR);
        }
        if (decoder == null) {
            throw new InvalidBearerTokenException("No such token");
        }
        return LocalSignIn.signedIn(bearer(token, decoder));
    }

    private SignedIn bearer(String token, JwtDecoder known) {
        try {
            return claims.signedIn(known.decode(token));
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("No such token", e);
        } catch (JwtException e) {
            throw new IssuerAway(e);
        }
    }
}
