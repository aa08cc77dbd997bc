package nl.gestand.command.item;

/** The two kinds of item. */
public enum ItemKind {
    MOTION,
    COMMITMENT
}
