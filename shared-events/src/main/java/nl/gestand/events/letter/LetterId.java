package nl.gestand.events.letter;

import nl.gestand.events.item.ItemId;

/** Identifies a letter for good: a UUID, version 7. */
public record LetterId(String value) {

    public LetterId {
        if (!ItemId.isId(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a letter id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
