package nl.gestand.query.register;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a list is sorted by; items without a value come last, and the item's id decides between equals.
 *
 * @param descending as {@code -adoptedOn} asks
 */
record SortKey(By by, boolean descending) {

    /** The sortable fields. */
    enum By {
        NUMBER("number", "numberKey"),
        TITLE("title", "titleKey"),
        TABLED_ON("tabledOn", "spans.tabledOn"),
        ADOPTED_ON("adoptedOn", "spans.adoptedOn"),
        MADE_ON("madeOn", "madeOn"),
        REPORTED_ON("reportedOn", "spans.reportedOn"),
        DEADLINE("deadline", "spans.dueLatest"),
        EXISTS_FROM("existsFrom", "existsFrom"),
        CHANGED("changed", "position");

        private final String parameter;
        private final String field;

        By(String parameter, String field) {
            this.parameter = parameter;
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** @throws IllegalArgumentException where there is no such field */
    static SortKey read(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(By.values())
                .filter(by -> by.parameter.equals(name))
                .map(by -> new SortKey(by, descending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of: "
                        + Arrays.stream(By.values()).map(by -> by.parameter).collect(Collectors.joining(", "))
                        + ", or one of these after a hyphen for the reverse."));
    }
}
