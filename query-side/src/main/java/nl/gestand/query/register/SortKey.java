package nl.gestand.query.register;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.gestand.query.index.Order;
import nl.gestand.query.index.Sorted;

/**
 * What a list is sorted by; items without a value come last, and the item's id decides between equals.
 *
 * @param descending as {@code -adoptedOn} asks
 */
record SortKey(By by, boolean descending) {

    /** The sortable fields. */
    enum By {
        NUMBER("number", Sorted.NUMBER),
        TITLE("title", Sorted.TITLE),
        TABLED_ON("tabledOn", Sorted.TABLED_ON),
        ADOPTED_ON("adoptedOn", Sorted.ADOPTED_ON),
        MADE_ON("madeOn", Sorted.MADE_ON),
        REPORTED_ON("reportedOn", Sorted.REPORTED_ON),
        DEADLINE("deadline", Sorted.DEADLINE),
        EXISTS_FROM("existsFrom", Sorted.EXISTS_FROM),
        CHANGED("changed", Sorted.CHANGED);

        private final String parameter;
        private final Sorted sorted;

        By(String parameter, Sorted sorted) {
            this.parameter = parameter;
            this.sorted = sorted;
        }
    }

    /** As the index sorts. */
    Order order() {
        return new Order(by.sorted, descending);
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
