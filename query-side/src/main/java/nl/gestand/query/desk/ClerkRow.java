package nl.gestand.query.desk;

import java.util.List;
import nl.gestand.query.desk.Field.Said;
import nl.gestand.query.register.Followed;
import org.jspecify.annotations.Nullable;

/**
 * An item in a clerk's form, with what was typed on it.
 *
 * @param picked whether a reminder is to be recorded on it
 * @param recorded what this draft has recorded on it already, in words; then there is nothing left to type
 * @param since what was recorded on it since it was shown, in words
 */
record ClerkRow(
        Followed item,
        boolean picked,
        String verdict,
        String reason,
        @Nullable String recorded,
        List<String> since,
        List<Said> faults,
        List<Said> verdictFaults,
        List<Said> reasonFaults) {

    static final String ITEMS = "items.";

    static String name(String item, String field) {
        return ITEMS + item + "." + field;
    }

    public String name(String field) {
        return name(item.id(), field);
    }

    public String id(String field) {
        return Field.idOf(name(field));
    }

    public String label() {
        return label(item);
    }

    static String label(Followed item) {
        String number = item.row().number();
        return (number == null ? "" : number + " ") + item.row().title();
    }

    public boolean refused() {
        return !(faults.isEmpty() && verdictFaults.isEmpty() && reasonFaults.isEmpty());
    }

    /** The first of its fields at which something is wrong. */
    public String wrongAt() {
        return reasonFaults.isEmpty() ? id("heading") : id("reason");
    }
}
