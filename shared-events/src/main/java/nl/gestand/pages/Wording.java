package nl.gestand.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Texts, days, moments and figures in the reader's language. */
public final class Wording {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;
    private final Locale locale;

    /** @param messages with every text in every language */
    public Wording(MessageSource messages, Language language) {
        this.messages = messages;
        this.locale = language.locale();
    }

    /** Code of the reader's language: {@code nl}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of that key, which must be there. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The word for one of a set of values, as {@code standing.open}; a value of a source that is none of them as it is. */
    public String word(String set, String value) {
        String text = messages.getMessage(set + "." + value, null, null, locale);
        return text == null ? value : text;
    }

    /** {@code 30 juni 2024}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** {@code 30 jun 2024}, for where there is little room. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** As {@link #day}; null where there is none. */
    public @Nullable String dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }

    /** {@code 30 juni 2024, 14:05}, as clocks in Amsterdam had it. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale)
                .withZone(AMSTERDAM)
                .format(at);
    }

    /** {@code 1.234}. */
    public String figure(long figure) {
        return NumberFormat.getIntegerInstance(locale).format(figure);
    }
}
