package nl.gestand.query.changes;

import java.time.LocalDate;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.changes.ChangesAnswer.Bound;
import nl.gestand.query.format.Format;
import nl.gestand.query.format.Language;
import nl.gestand.query.register.Between;

/**
 * A request for what changed, without faults.
 *
 * @param language of the titles of a table
 * @param validAt the day in the world
 */
record ChangesRequest(
        Format format,
        Language language,
        Bound from,
        Bound to,
        LocalDate validAt,
        ChangesQuestion question,
        PageQuestion page) {

    Between between() {
        return new Between(from.position(), to.position(), validAt);
    }
}
