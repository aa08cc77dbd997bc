package nl.gestand.events.wire.breach;

import org.springframework.stereotype.Component;

/** Breaks a rule of the architecture, to show that it is caught. */
@Component
public class IsABean {}
