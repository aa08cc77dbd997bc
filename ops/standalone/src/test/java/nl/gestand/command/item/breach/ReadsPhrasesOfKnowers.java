package nl.gestand.command.item.breach;

import nl.gestand.command.deadline.breach.KnowsRecorders;

/** Breaks a rule of the architecture, to show that it is caught. */
public interface ReadsPhrasesOfKnowers {

    KnowsRecorders other();
}
