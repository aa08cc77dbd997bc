package nl.gestand.query.dossier;

import java.util.List;
import nl.gestand.query.WhenShown;
import nl.gestand.query.letter.LetterRow;
import nl.gestand.query.register.ItemRow;

/** A dossier on one page. */
record DossierPage(
        String number,
        String path,
        WhenShown when,
        String motionsCount,
        List<ItemRow> motions,
        String commitmentsCount,
        List<ItemRow> commitments,
        String lettersCount,
        List<LetterRow> letters) {}
