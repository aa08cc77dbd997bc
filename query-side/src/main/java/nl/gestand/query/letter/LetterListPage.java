package nl.gestand.query.letter;

import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Pager;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime;
import nl.gestand.query.WhenShown;

/**
 * A list of letters, for a page.
 *
 * @param words that were searched for
 * @param dossier that it is narrowed to; empty where it is not
 */
record LetterListPage(String count, String words, String dossier, WhenShown when, List<LetterRow> rows, Pager pager) {

    static LetterListPage of(LetterList found, PointInTime when, Address address, Wording wording) {
        return new LetterListPage(
                wording.text("letters.count", found.total()),
                address.value("q"),
                address.value("dossier"),
                WhenShown.of(when, address, wording),
                found.items().stream()
                        .map(letter -> LetterRow.of(letter, address, wording))
                        .toList(),
                Pager.of(address, found.page(), found.pageSize(), found.total()));
    }
}
