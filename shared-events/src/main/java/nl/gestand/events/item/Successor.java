package nl.gestand.events.item;

import nl.gestand.events.number.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** What took an item's place; exactly one is given: an item of the register, a paper by number, or a plan by name. */
public record Successor(
        @Nullable ItemId item,
        @Nullable KamerstukNumber number,
        @Nullable String plan) {

    public Successor {
        if ((item == null ? 0 : 1) + (number == null ? 0 : 1) + (plan == null ? 0 : 1) != 1) {
            throw new IllegalArgumentException("a successor is one item, paper or plan");
        }
    }

    public static Successor item(ItemId item) {
        return new Successor(item, null, null);
    }

    public static Successor number(KamerstukNumber number) {
        return new Successor(null, number, null);
    }

    public static Successor plan(String name) {
        return new Successor(null, null, name);
    }
}
