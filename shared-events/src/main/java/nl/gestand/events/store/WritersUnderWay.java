package nl.gestand.events.store;

import java.util.List;
import java.util.Set;

/** Who holds a position in the log that is not visible yet: a writer announces itself before its first insert. */
interface WritersUnderWay {

    /**
     * Called within the writer's transaction; lasts until that transaction has become visible or is undone.
     *
     * @return the statements that announce it, to be sent before the first insert
     */
    List<Row> announce();

    /** The writers announced and not ended at this moment; a later transaction never reuses a name. */
    Set<?> now();
}
