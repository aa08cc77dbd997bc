package nl.gestand.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The issuer whose tokens are taken beside local accounts; none when {@code issuer} is empty.
 *
 * @param audience what a token must be meant for; required with an issuer
 * @param clientId by which this register signs people in there with a browser; without one it does not
 * @param clientSecret that goes with it
 * @param jwks where the issuer's keys are; empty to discover it
 * @param roleClaim a claim that holds or lists one of liaison, clerk, auditor; dots lead into nested claims
 * @param scopeClaim a claim that holds the ministry or committee
 * @param nameClaim a claim that holds what to call the user, shown to that user only
 */
@ConfigurationProperties("gestand.oidc")
public record Oidc(
        @DefaultValue("") String issuer,
        @DefaultValue("") String audience,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String jwks,
        @DefaultValue("gestand_role") String roleClaim,
        @DefaultValue("gestand_scope") String scopeClaim,
        @DefaultValue("name") String nameClaim) {

    public Oidc {
        if (!issuer.isEmpty() && audience.isEmpty()) {
            throw new IllegalStateException("Set GESTAND_OIDC_AUDIENCE with GESTAND_OIDC_ISSUER: without it, a token"
                    + " that the issuer made for another service would open this one");
        }
        if (clientId.isEmpty() != clientSecret.isEmpty()) {
            throw new IllegalStateException(
                    "Set both GESTAND_OIDC_CLIENT_ID and GESTAND_OIDC_CLIENT_SECRET, or neither");
        }
    }

    /** Whether people sign in at the issuer with a browser. */
    boolean signsIn() {
        return configured() && !clientId.isEmpty();
    }

    boolean configured() {
        return !issuer.isEmpty();
    }
}
