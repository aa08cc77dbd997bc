package nl.gestand.command.motion;

import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.ItemState;

/** Keeps what is asked of motions only from commitments. */
final class Motions {

    private Motions() {}

    static void require(ItemState item) {
        if (item.kind() != ItemKind.MOTION) {
            throw new Refused(
                    Reason.NOT_A_MOTION, "This is a commitment; only a motion has an outcome in the Chamber.");
        }
    }
}
