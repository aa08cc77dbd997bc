package nl.gestand.query.register;

import java.util.List;
import nl.gestand.events.item.Successor;
import nl.gestand.query.evidence.Letters;

/** What an item's answer tells of others: the letters that it cites, its successor, what it superseded. */
interface Surroundings {

    Letters letters();

    /** The successor with all that the register knows of it: an item's number, a paper's item. */
    ItemRef resolve(Successor successor);

    /** The items that this one superseded, at any time. */
    List<ItemRef> supersededBy(String item);

    /** False while an event of the item waits among the dead letters. */
    boolean upToDate(String item);
}
