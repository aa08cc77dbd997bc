package nl.gestand.query;

import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime.Known;

/**
 * When a page's question is put, for the page: the two times, as asked and in words.
 *
 * @param validAt the day asked about as the address has it; empty where none is, which is today
 * @param knownAt what the register knew then, likewise; empty is all that it knows
 * @param knownOnDay whether that is empty or a day, which a box for days can hold
 * @param day the day asked about, in words
 * @param told both times in words
 */
public record WhenShown(String validAt, String knownAt, boolean knownOnDay, String day, String told) {

    /** The fields of an address that say it, which go along from page to page. */
    public static final List<String> FIELDS = List.of("validAt", "knownAt");

    public static WhenShown of(PointInTime when, Address address, Wording wording) {
        String day = wording.day(when.validAt());
        String known = address.value("knownAt");
        return new WhenShown(
                address.value("validAt"),
                known,
                known.isEmpty() || known.matches("\\d{4}-\\d{2}-\\d{2}"),
                day,
                told(when, day, wording));
    }

    private static String told(PointInTime when, String day, Wording wording) {
        Known known = when.known();
        if (known == null) {
            return day;
        }
        return known.knownAt() == null
                ? wording.text("when.known-position", day, wording.figure(known.knownPosition()))
                : wording.text("when.known", day, wording.moment(known.knownAt()));
    }
}
