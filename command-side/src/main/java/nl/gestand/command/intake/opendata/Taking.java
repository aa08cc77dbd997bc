package nl.gestand.command.intake.opendata;

/** What a record means for one item: adds the facts that are new, and nothing where there are none. */
@FunctionalInterface
interface Taking {

    /** @throws nl.gestand.command.intake.opendata.reading.Unreadable where it cannot be meant for this item */
    void on(Growing item);
}
