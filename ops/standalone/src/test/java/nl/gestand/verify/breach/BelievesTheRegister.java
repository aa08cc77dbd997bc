package nl.gestand.verify.breach;

import nl.gestand.events.wire.EventCatalogue;

/** Breaks a rule of the architecture, to show that it is caught. */
public record BelievesTheRegister(EventCatalogue catalogue) {}
