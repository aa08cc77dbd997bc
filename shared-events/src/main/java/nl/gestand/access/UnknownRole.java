package nl.gestand.access;

import org.springframework.security.core.AuthenticationException;

/** A token that is valid, of someone who has no role here. */
final class UnknownRole extends AuthenticationException {

    UnknownRole(String message) {
        super(message);
    }
}
