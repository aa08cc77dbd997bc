package nl.gestand.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.gestand.web.Parameters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Gives each request the texts of its reader's language. */
public final class Wordings {

    private final MessageSource messages;

    Wordings(MessageSource messages) {
        this.messages = messages;
    }

    /** The reader's; {@code lang} is then a known parameter of the page, and a fault where there is no such language. */
    public Wording of(Parameters parameters) {
        parameters.read(LanguageChoice.NAME, Wordings::check);
        return of();
    }

    /** The reader's. */
    public Wording of() {
        return new Wording(messages, Language.of(LocaleContextHolder.getLocale()));
    }

    private static Language check(String code) {
        return Language.find(code)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is none of: "
                        + Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "))
                        + "."));
    }
}
