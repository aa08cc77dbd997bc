package nl.gestand.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A dossier (dossier) on a day.
 *
 * @param items its motions and commitments, by number
 * @param letters its letters, newest first
 * @param counts items by kind and standing, and letters
 */
record DossierAnswer(
        String number, LocalDate validAt, Map<String, Map<String, Integer>> counts, List<?> items, List<?> letters) {}
