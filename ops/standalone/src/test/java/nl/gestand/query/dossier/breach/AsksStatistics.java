package nl.gestand.query.dossier.breach;

import nl.gestand.query.statistics.breach.AsksDossiers;

/** Breaks a rule of the architecture, to show that it is caught. */
public interface AsksStatistics {

    AsksDossiers other();
}
