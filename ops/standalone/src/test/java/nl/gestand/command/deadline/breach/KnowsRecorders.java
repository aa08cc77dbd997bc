package nl.gestand.command.deadline.breach;

import nl.gestand.command.item.breach.ReadsPhrasesOfKnowers;

/** Breaks a rule of the architecture, to show that it is caught. */
public interface KnowsRecorders {

    ReadsPhrasesOfKnowers other();
}
