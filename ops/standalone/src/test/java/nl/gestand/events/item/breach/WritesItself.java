package nl.gestand.events.item.breach;

import tools.jackson.databind.JsonNode;

/** Breaks a rule of the architecture, to show that it is caught. */
public record WritesItself(JsonNode json) {}
