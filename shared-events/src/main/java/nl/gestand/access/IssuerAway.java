package nl.gestand.access;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The issuer's keys cannot be had, so no token can be checked. */
final class IssuerAway extends AuthenticationServiceException {

    IssuerAway(Throwable cause) {
        super("The issuer's keys cannot be had", cause);
    }
}
