package nl.gestand.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a text becomes a value, the same for bodies and parameters; what it cannot read it records as a fault. */
record TextReading(Faults faults) {

    /** The longest text that a parser of numbers, phrases and the like is given, in UTF-16 units. */
    static final int LONGEST_PHRASE = 1_000;

    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Nullable
    String text(String at, String raw, int maxLength) {
        if (raw.length() > maxLength) {
            faults.add(
                    at, "too-long", "Give at most " + maxLength + " characters; there are " + raw.length() + ".", raw);
        } else if (raw.isBlank()) {
            faults.add(at, "blank", "Give a text, or leave it out.");
        } else if (holdsUnprintable(raw)) {
            faults.add(at, "control-character", "Only newlines and tabs are allowed as control characters.");
        } else {
            return raw;
        }
        return null;
    }

    @Nullable
    LocalDate date(String at, String raw) {
        try {
            LocalDate date = LocalDate.parse(raw, ISO_DAY);
            if (date.getYear() >= 1800 && date.getYear() <= 2200) {
                return date;
            }
            faults.add(at, "date-out-of-range", "Give a date between 1800 and 2200.", raw);
        } catch (DateTimeException e) {
            faults.add(at, "not-a-date", "Give a date that exists, as 2024-06-30.", raw);
        }
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String at, String raw, Class<E> kind, Function<E, String> wireName) {
        String folded = raw.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E each : kind.getEnumConstants()) {
            if (wireName.apply(each).equals(folded)) {
                return each;
            }
        }
        String known = Arrays.stream(kind.getEnumConstants()).map(wireName).collect(Collectors.joining(", "));
        faults.add(at, "unknown-value", "Give one of: " + known + ".", raw);
        return null;
    }

    /** The parser's own message is the sentence that the caller sees. */
    <T> @Nullable T parsed(String at, String raw, Function<String, T> parser) {
        String text = text(at, raw, LONGEST_PHRASE);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            String message = e.getMessage();
            faults.add(at, "unreadable", message == null ? "This cannot be read." : message, raw);
            return null;
        }
    }

    @Nullable
    Long number(String at, String raw, long min, long max) {
        try {
            return within(at, Long.parseLong(raw), min, max);
        } catch (NumberFormatException e) {
            faults.add(at, "wrong-type", "Give a whole number.", raw);
            return null;
        }
    }

    @Nullable
    Long within(String at, long number, long min, long max) {
        if (number < min || number > max) {
            faults.add(at, "out-of-range", "Give a number from " + min + " to " + max + ".", Long.toString(number));
            return null;
        }
        return number;
    }

    /** Unpaired surrogates have no UTF-8 form, so they could not be stored and read back as they are. */
    private static boolean holdsUnprintable(String raw) {
        return raw.codePoints()
                        .anyMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
                                || Character.getType(c) == Character.SURROGATE)
                || raw.replace("\r\n", "").indexOf('\r') >= 0;
    }
}
