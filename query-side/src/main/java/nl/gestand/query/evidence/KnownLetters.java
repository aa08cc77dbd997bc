package nl.gestand.query.evidence;

import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** The documents of letters as the register knew them. */
@FunctionalInterface
public interface KnownLetters {

    /**
     * Those that were known at a position in the log, in the order of the ids; they have {@code notReceived} where the
     * document itself came later.
     */
    List<Document> find(Collection<String> ids, long knownAt);
}
