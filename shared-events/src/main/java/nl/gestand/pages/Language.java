package nl.gestand.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that pages speak; the first is spoken to whoever has chosen none. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in addresses and in {@code lang} of a page: {@code nl}. */
    public String code() {
        return code;
    }

    /** For texts, dates and figures. */
    public Locale locale() {
        return Locale.of(code);
    }

    Language other() {
        return this == NL ? EN : NL;
    }

    static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The language of a page that is being made. */
    static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(NL);
    }
}
