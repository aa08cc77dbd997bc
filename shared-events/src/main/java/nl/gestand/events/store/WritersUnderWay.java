package nl.gestand.events.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Who holds a position in the log that is not visible yet: a writer announces itself before its first insert. */
interface WritersUnderWay {

    /** Called within the writer's transaction; lasts until that transaction has become visible or is undone. */
    void announce(Connection connection) throws SQLException;

    /** The writers announced and not ended at this moment; a later transaction never reuses a name. */
    Set<?> now();
}
