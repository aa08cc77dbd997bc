package nl.gestand.query.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;

/** A language in which titles and words are given: Dutch first. */
public enum Language {
    NL,
    EN;

    /** That of the parameter {@code lang}, else the first of {@code Accept-Language} that there is, else Dutch. */
    public static Language read(Parameters parameters, HttpServletRequest request) {
        @Nullable Language named = parameters.choice("lang", Language.class, Language::tag);
        if (named != null) {
            return named;
        }
        if (request.getHeader("Accept-Language") == null) {
            return NL;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .map(language -> valueOf(language.toUpperCase(Locale.ROOT)))
                .orElse(NL);
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }
}
