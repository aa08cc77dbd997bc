package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.RegisterEvent;

/** A command that brings an item into the register; it decides from the situation alone. */
public interface NewItem {

    List<? extends RegisterEvent> decide(Situation situation);
}
