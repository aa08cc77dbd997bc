package nl.gestand.query.log;

import java.util.regex.Pattern;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;

/** Sizes and places as requests give them: whole numbers, however large the log may grow. */
final class TreeSizes {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private TreeSizes() {}

    /** Null where it is absent, or faulty, which the parameters then say. */
    static @Nullable Long read(Parameters parameters, String name, long least) {
        return parameters.read(name, text -> {
            if (!NUMBER.matcher(text).matches() || Long.parseLong(text) < least) {
                throw new IllegalArgumentException("Give a whole number, " + least + " or more.");
            }
            return Long.parseLong(text);
        });
    }
}
