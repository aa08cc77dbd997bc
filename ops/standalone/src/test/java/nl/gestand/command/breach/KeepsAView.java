package nl.gestand.command.breach;

import org.bson.Document;

/** Breaks a rule of the architecture, to show that it is caught. */
public record KeepsAView(Document view) {}
