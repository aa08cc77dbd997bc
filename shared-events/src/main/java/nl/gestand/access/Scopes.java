package nl.gestand.access;

import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;
import org.jspecify.annotations.Nullable;

/** What a role is of: the usual abbreviation, which items are compared with, however it was written. */
final class Scopes {

    private Scopes() {}

    /** @throws IllegalArgumentException where no ministry or committee goes by the text */
    static String code(@Nullable Role role, String text) {
        if (role == Role.LIAISON) {
            return Ministries.find(text)
                    .orElseThrow(() -> unknown("ministry", text))
                    .code();
        }
        return role == Role.CLERK
                ? Committees.find(text)
                        .orElseThrow(() -> unknown("committee", text))
                        .code()
                : text;
    }

    private static IllegalArgumentException unknown(String office, String text) {
        return new IllegalArgumentException("No " + office + " goes by '" + text + "'.");
    }
}
