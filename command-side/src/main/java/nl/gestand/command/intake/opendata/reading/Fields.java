package nl.gestand.command.intake.opendata.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.gestand.events.item.ItemFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a record or of a part of it: any may be absent, null, repeated or padded with blanks. */
record Fields(JsonNode node) {

    /** Longest text that is taken in, in UTF-16 units; the longest motion has some 12,000. */
    static final int LONGEST = 100_000;

    /** Before this year a date is a placeholder, such as 0001-01-01. */
    private static final int FIRST_YEAR = 1800;

    boolean has(String name) {
        return node.has(name);
    }

    /** Trimmed; null where it is absent, null or blank. Of several, the first. */
    @Nullable
    String text(String name) {
        List<String> all = texts(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The first of these fields that has a text. */
    @Nullable
    String firstOf(String... names) {
        for (String name : names) {
            String text = text(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Every text of a field that may be repeated. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values(name)) {
            if (value.isString() && !value.stringValue().isBlank()) {
                texts.add(checked(name, value.stringValue().strip()));
            }
        }
        return texts;
    }

    /** Every object of a field that may be one, several or none. */
    List<Fields> parts(String name) {
        return values(name).stream().filter(JsonNode::isObject).map(Fields::new).toList();
    }

    /** As {@link #parts}, without those that were taken away at the source. */
    List<Fields> standing(String name) {
        return parts(name).stream().filter(part -> !part.isTrue("Verwijderd")).toList();
    }

    boolean isTrue(String name) {
        return values(name).stream().anyMatch(value -> value.isBoolean() && value.booleanValue());
    }

    /** At least 0; null where it is no whole number. */
    @Nullable
    Integer count(String name) {
        String text = text(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    /**
     * The day in Amsterdam; null where there is none, or a placeholder for none.
     *
     * @throws Unreadable where it is no date
     */
    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = day(name, text);
            return day.getYear() < FIRST_YEAR ? null : day;
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("'" + shown(text) + "' in " + name + " is no date.");
        }
    }

    private static LocalDate day(String name, String text) {
        if (text.length() <= 10) {
            return LocalDate.parse(text);
        }
        // a moment of the placeholder year would move into the year before in another zone
        boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
        return zoned
                ? OffsetDateTime.parse(text).atZoneSameInstant(ItemFacts.ZONE).toLocalDate()
                : LocalDateTime.parse(text).toLocalDate();
    }

    private List<JsonNode> values(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        return value.isArray() ? List.copyOf(value.values()) : List.of(value);
    }

    private static String checked(String name, String text) {
        if (text.length() > LONGEST) {
            throw new Unreadable(name + " has " + text.length() + " characters; at most " + LONGEST + " are taken in.");
        }
        return text.indexOf('\u0000') < 0 ? text : text.replace("\u0000", "\uFFFD");
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : Objects.requireNonNull(text.substring(0, 40)) + "…";
    }
}
