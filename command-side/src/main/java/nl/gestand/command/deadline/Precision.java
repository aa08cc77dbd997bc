package nl.gestand.command.deadline;

/** How firmly a phrase fixes its days. */
public enum Precision {
    /** The calendar or the table of recesses fixes them. */
    EXACT,
    /** They are a usual reading of loose words, such as "begin" or "najaar". */
    WINDOW,
    /** It gives no days. */
    NONE
}
