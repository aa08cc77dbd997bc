package nl.gestand.events.reference.breach;

import nl.gestand.events.item.Basis;

/** Breaks a rule of the architecture, to show that it is caught. */
public record TakesPart(Basis basis) {}
