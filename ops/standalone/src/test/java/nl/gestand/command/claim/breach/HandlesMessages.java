package nl.gestand.command.claim.breach;

import org.axonframework.messaging.MetaData;

/** Breaks a rule of the architecture, to show that it is caught. */
public record HandlesMessages(MetaData metaData) {}
