package nl.gestand.command.breach;

import nl.gestand.query.standing.Standing;

/** Breaks a rule of the architecture, to show that it is caught. */
public record AsksAView(Standing standing) {}
