package nl.gestand.query.breach;

import nl.gestand.command.Refusal;

/** Breaks a rule of the architecture, to show that it is caught. */
public record Decides(Refusal refusal) {}
