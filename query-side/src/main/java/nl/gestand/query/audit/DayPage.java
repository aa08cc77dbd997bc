package nl.gestand.query.audit;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime;
import nl.gestand.query.PointInTime.Known;
import nl.gestand.query.WhenShown;
import nl.gestand.query.register.ItemAddress;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.statistics.OverTime.Counts;
import nl.gestand.query.statistics.OverTime.Point;
import org.jspecify.annotations.Nullable;

/**
 * How the register stood on a day beside how it stands now, for a page.
 *
 * @param now today, in words
 * @param timeLine address of what was recorded up to then
 * @param since address of what changed since; null where the question is about all that is known
 */
record DayPage(
        WhenShown when,
        String now,
        List<Sort> sorts,
        String timeLine,
        @Nullable String since) {

    /** Motions or commitments. */
    record Sort(String name, List<Row> rows) {}

    /** How many stood so, and by how many that differs. */
    record Row(String name, Cell then, Cell now, String more) {}

    /** A figure, and the address of the list of what it counts; null where no list is of just that. */
    record Cell(String figure, @Nullable String address) {}

    private record Counted(
            String name,
            ToIntFunction<Counts> count,
            @Nullable String field,
            @Nullable String value) {}

    static DayPage of(Point then, Point now, PointInTime when, Address address, Wording wording) {
        Known known = when.known();
        Address timeLine = Address.of(TimeLinePage.PATH);
        return new DayPage(
                WhenShown.of(when, address, wording),
                wording.day(now.on()),
                List.of(
                        sort(ItemKind.MOTION, then.motions(), now.motions(), address, wording),
                        sort(ItemKind.COMMITMENT, then.commitments(), now.commitments(), address, wording)),
                known == null
                        ? timeLine.toString()
                        : timeLine.with("until", address.value("knownAt")).toString(),
                known == null
                        ? null
                        : Address.of(TimeLinePage.PATH + "/verschil")
                                .with("from", address.value("knownAt"))
                                .toString());
    }

    private static Sort sort(ItemKind kind, Counts then, Counts now, Address address, Wording wording) {
        Address list = address.to(ItemAddress.list(kind), WhenShown.FIELDS);
        Address today = Address.of(ItemAddress.list(kind));
        return new Sort(
                wording.text(kind.path() + ".title"),
                counted(wording)
                        .map(each -> row(
                                each,
                                each.count().applyAsInt(then),
                                each.count().applyAsInt(now),
                                list,
                                today,
                                wording))
                        .toList());
    }

    private static Stream<Counted> counted(Wording wording) {
        return Stream.of(
                new Counted(wording.text("standing.open"), Counts::open, "standing", "open"),
                new Counted(wording.text("audit.day.overdue"), Counts::overdue, "overdue", "true"),
                new Counted(wording.text("standing.handled"), Counts::handled, "standing", "handled"),
                new Counted(wording.text("standing.superseded"), Counts::superseded, "standing", "superseded"),
                new Counted(wording.text("audit.day.none"), Counts::none, null, null),
                new Counted(wording.text("audit.day.all"), DayPage::all, "", ""));
    }

    private static Row row(Counted counted, int then, int now, Address list, Address today, Wording wording) {
        int more = now - then;
        return new Row(
                counted.name(),
                new Cell(wording.figure(then), address(counted, list)),
                new Cell(wording.figure(now), address(counted, today)),
                (more > 0 ? "+" : more < 0 ? "\u2212" : "") + wording.figure(Math.abs(more)));
    }

    private static @Nullable String address(Counted counted, Address list) {
        String field = counted.field();
        if (field == null || counted.value() == null) {
            return null;
        }
        return (field.isEmpty() ? list : list.with(field, counted.value())).toString();
    }

    private static int all(Counts counts) {
        return counts.open() + counts.handled() + counts.superseded() + counts.none();
    }
}
