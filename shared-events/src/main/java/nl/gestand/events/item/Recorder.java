package nl.gestand.events.item;

import org.jspecify.annotations.Nullable;

/**
 * Who recorded a fact, as its metadata tells.
 *
 * @param userKey a pseudonym, never a name
 * @param role {@code liaison}, {@code clerk} or {@code auditor}
 * @param scope the liaison's ministry or the clerk's committee
 */
public record Recorder(
        String userKey, String role, @Nullable String scope) {}
