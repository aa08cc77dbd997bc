package nl.gestand.query.register;

import java.util.List;
import nl.gestand.query.evidence.LetterRef;

/**
 * All that the register has of one item on a day.
 *
 * @param sources of the four facts in force
 * @param history every event, in order of recording
 * @param beside the letters that it stands on
 */
record ItemSheet(ItemAnswer item, FactSources sources, List<HistoryEntry> history, List<Beside> beside) {

    /** A letter, and how many items are recorded on its authority, this one included. */
    record Beside(LetterRef letter, long motions, long commitments) {}
}
