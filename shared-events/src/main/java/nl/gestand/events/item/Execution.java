package nl.gestand.events.item;

/** What became of an item as its ministry reports it (uitvoering). */
public enum Execution {
    OPEN,
    IN_PROGRESS,
    SUSPENDED,
    PARTLY_HANDLED,
    HANDLED,
    DECLINED
}
