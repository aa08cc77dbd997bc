package nl.gestand.access;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is calling; controllers take it by {@code @AuthenticationPrincipal}, null where nobody signed in.
 *
 * @param userKey the pseudonym for events; starts with u (local), o (OIDC) or is "operator"
 * @param scope a ministry's or committee's abbreviation; null for auditors and operators
 */
public record SignedIn(
        String userKey, String name, Role role, @Nullable String scope)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The pseudonym, so that what prints a principal prints no name. */
    @Override
    public String getName() {
        return userKey;
    }

    @Override
    public String toString() {
        return userKey + " (" + role.wireName() + (scope == null ? "" : " " + scope) + ")";
    }
}
