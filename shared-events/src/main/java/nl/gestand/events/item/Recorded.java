package nl.gestand.events.item;

import java.time.Instant;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;

/**
 * An event as the register holds it.
 *
 * @param id its key in the store
 * @param at the moment of recording, by the store's own clock
 * @param by who recorded it
 */
public record Recorded<E extends RegisterEvent>(FactId id, E event, Instant at, Recorder by) {}
