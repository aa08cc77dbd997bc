package nl.gestand.web.breach;

import nl.gestand.command.Refusal;
import nl.gestand.time.breach.AsksWho;

/** Breaks a rule of the architecture, to show that it is caught. */
public record Issues(Refusal refusal, AsksWho asked) {}
