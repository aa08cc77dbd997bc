package nl.gestand.query.dossier;

import java.util.List;
import nl.gestand.query.letter.LetterRow;
import nl.gestand.query.register.ItemRow;

/**
 * A dossier on one page.
 *
 * @param validAt the day asked about, ISO; empty where none was, which is today
 * @param day it in words
 */
record DossierPage(
        String number,
        String path,
        String validAt,
        String day,
        String motionsCount,
        List<ItemRow> motions,
        String commitmentsCount,
        List<ItemRow> commitments,
        String lettersCount,
        List<LetterRow> letters) {}
