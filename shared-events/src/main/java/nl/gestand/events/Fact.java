package nl.gestand.events;

import nl.gestand.events.item.Ground;

/** A dated statement about an item: since when it counts, how it is known and on what evidence. */
public interface Fact extends RegisterEvent {

    Ground ground();
}
