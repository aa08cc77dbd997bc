package nl.gestand.time.breach;

import nl.gestand.web.breach.Issues;

/** Breaks a rule of the architecture, to show that it is caught. */
public interface AsksWho {

    Issues issues();
}
