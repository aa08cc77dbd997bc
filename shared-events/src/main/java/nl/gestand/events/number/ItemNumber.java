package nl.gestand.events.number;

/** A number by which parliament knows an item. */
public sealed interface ItemNumber permits KamerstukNumber {
    String canonical();
}
