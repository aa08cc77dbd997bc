package nl.gestand.query.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The titles of columns and the words for values in one language. */
public final class Labels {

    /** What the machine's own language is must not matter. */
    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle texts;
    private final DateTimeFormatter day;

    private Labels(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "nl.gestand.query.format.labels", language.locale(), Labels.class.getClassLoader(), AS_ASKED);
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    }

    public static Labels in(Language language) {
        return new Labels(language);
    }

    public Language language() {
        return language;
    }

    /**
     * A title or sentence.
     *
     * @throws MissingResourceException where there is none
     */
    public String text(String key) {
        return texts.getString(key);
    }

    /** The word for a value of a fact; the value itself where there is none, such as a source's own. */
    public @Nullable String word(String fact, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String key = fact + "." + value;
        return texts.containsKey(key) ? texts.getString(key) : value;
    }

    /** As people write it: 30 juni 2024. */
    public String day(LocalDate date) {
        return day.format(date);
    }
}
