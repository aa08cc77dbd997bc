package nl.gestand.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Someone's local account; events carry the user key and never the name.
 *
 * @param userKey a random pseudonym that never changes
 * @param name for signing in: 1 to 64 lower-case letters, digits, dots, hyphens and underscores
 * @param scope a ministry's or committee's abbreviation; null for an auditor
 * @param active whether it may sign in
 */
public record Account(
        String userKey, String name, Role role, @Nullable String scope, boolean active) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /** The text itself, or an IllegalArgumentException that says what a name looks like. */
    static String checkedName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "Give 1 to 64 lower-case letters, digits, dots, hyphens or underscores, the first a letter or digit.");
        }
        return name;
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    SignedIn signedIn() {
        return new SignedIn(userKey, name, role, scope);
    }
}
