package nl.gestand.query.evidence;

import java.util.Optional;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.UnreadableNumber;

/** Numbers in addresses and parameters. */
public final class Numbers {

    private Numbers() {}

    /** The canonical text of the one number that a text cites; empty where it cites none, or several. */
    public static Optional<String> canonical(String text) {
        try {
            return Optional.of(Citations.readOne(text).canonical());
        } catch (UnreadableNumber none) {
            return Optional.empty();
        }
    }
}
