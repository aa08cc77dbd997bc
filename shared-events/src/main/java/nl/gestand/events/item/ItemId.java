package nl.gestand.events.item;

import java.util.regex.Pattern;

/** Identifies a motion or commitment for good, whatever numbers it gets: a UUID, version 7. */
public record ItemId(String value) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ItemId {
        if (!isId(value)) {
            throw new IllegalArgumentException("'" + value + "' is not an item id");
        }
    }

    public static boolean isId(String text) {
        return UUID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
