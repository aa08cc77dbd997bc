package nl.gestand.events.wire;

import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.motion.MotionEvent;

/** The events of the register: what may be stored, and nothing else. */
public final class RegisterCatalogue {

    private RegisterCatalogue() {}

    public static EventCatalogue all() {
        return EventCatalogue.of(MotionEvent.class, CommitmentEvent.class, ItemEvent.class, LetterEvent.class);
    }
}
