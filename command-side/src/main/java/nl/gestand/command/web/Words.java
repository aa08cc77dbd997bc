package nl.gestand.command.web;

import java.util.Locale;
import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;

/** How the values of the register are written in requests. */
public final class Words {

    /** Longest title or name, in UTF-16 units. */
    public static final int LINE = 10_000;

    /** Longest running text. */
    public static final int TEXT = 100_000;

    private Words() {}

    /** {@code PARTLY_HANDLED} as {@code partly_handled}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no ministry goes by it */
    public static String ministry(String text) {
        return Ministries.find(text)
                .orElseThrow(() -> new IllegalArgumentException("No ministry goes by '" + text
                        + "': give its usual abbreviation, such as JenV, or its TOOI identifier."))
                .code();
    }

    /** @throws IllegalArgumentException where no committee goes by it */
    public static String committee(String text) {
        return Committees.find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No committee goes by '" + text + "': give its abbreviation, such as J&V, or its full name."))
                .code();
    }
}
