package nl.gestand.query.changes;

import java.util.List;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Pager;
import nl.gestand.pages.Wording;
import nl.gestand.query.changes.ChangesAnswer.Bound;
import nl.gestand.query.register.DifferenceShown;
import nl.gestand.query.register.MinistryChoice;

/**
 * What is asked for on the page that compares two moments, as its boxes have it.
 *
 * @param fromDay whether a box for days can hold it; so too {@code toDay}
 */
record ChangesPage(
        String from,
        boolean fromDay,
        String to,
        boolean toDay,
        String validAt,
        List<Kind> kinds,
        List<MinistryChoice> ministries) {

    /** What goes along to the table. */
    private static final List<String> FIELDS =
            List.of("from", "to", "validAt", "kind", "ministry", "committee", "dossier");

    /** A kind of thing to choose. */
    record Kind(String value, String label, boolean chosen) {}

    /**
     * What was found.
     *
     * @param told between which moments, and on which day
     * @param csv address of the same as a table
     */
    record Found(String count, String told, List<DifferenceShown> items, String csv, Pager pager) {

        static Found of(ChangesRequest asked, ChangesReading.Page found, Address address, Wording wording) {
            return new Found(
                    wording.text("audit.changes.count", found.total()),
                    wording.text(
                            "audit.changes.between",
                            told(asked.from(), wording),
                            told(asked.to(), wording),
                            wording.day(asked.validAt())),
                    found.items().stream()
                            .map(item -> DifferenceShown.of(item, wording))
                            .toList(),
                    address.to("/controle/verschil.csv", FIELDS)
                            .with("format", "csv")
                            .toString(),
                    Pager.of(address, asked.page().page(), asked.page().pageSize(), found.total()));
        }

        private static String told(Bound bound, Wording wording) {
            return bound.at() == null
                    ? wording.text("audit.position", wording.figure(bound.position()))
                    : wording.text("audit.moment", wording.moment(bound.at()), wording.figure(bound.position()));
        }
    }

    static ChangesPage asking(Address address, Wording wording) {
        return new ChangesPage(
                address.value("from"),
                isDay(address.value("from")),
                address.value("to"),
                isDay(address.value("to")),
                address.value("validAt"),
                Stream.of("motion", "commitment", "letter")
                        .map(kind -> new Kind(
                                kind,
                                wording.text(kind + "s.title"),
                                address.values("kind").contains(kind)))
                        .toList(),
                MinistryChoice.all(address.values("ministry")));
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || text.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
