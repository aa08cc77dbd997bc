package nl.gestand.query.log;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * What the operator says of the log.
 *
 * @param key the file of the private key
 * @param origin the name that the log is to have; empty for one of the register's making
 * @param retired the id of a key that is to sign no longer; empty for none
 */
record LogSettings(Path key, String origin, String retired) {

    /** A key's name has neither spaces nor plus signs (C2SP signed-note), and is a line of its own. */
    private static final Pattern ORIGIN = Pattern.compile("[^\\s\\p{Z}\\p{C}+]{1,200}");

    LogSettings {
        if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("GESTAND_LOG_ORIGIN must be at most 200 characters without spaces"
                    + " and plus signs, such as register.example.nl/log");
        }
    }

    static LogSettings of(Environment settings) {
        String key = settings.getProperty("gestand.log.key", "").strip();
        return new LogSettings(
                key.isEmpty() ? Path.of(settings.getRequiredProperty("gestand.data"), "log-key") : Path.of(key),
                settings.getProperty("gestand.log.origin", "").strip(),
                settings.getProperty("gestand.log.retire-key", "").strip());
    }
}
