package nl.gestand.query.desk;

import java.time.LocalDate;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.Workload.Row;
import org.jspecify.annotations.Nullable;

/** A deadline in a few words. */
final class Deadlines {

    private Deadlines() {}

    static @Nullable String shown(Row item, Wording wording) {
        LocalDate latest = item.latest();
        if (latest != null) {
            return wording.text("desk.until", wording.day(latest));
        }
        return item.quoted();
    }
}
