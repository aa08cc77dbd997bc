package nl.gestand.query.statistics.breach;

import nl.gestand.query.dossier.breach.AsksStatistics;

/** Breaks a rule of the architecture, to show that it is caught. */
public interface AsksDossiers {

    AsksStatistics other();
}
