package nl.gestand.query.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime;
import nl.gestand.query.WhenShown;
import nl.gestand.query.register.ItemAddress;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.statistics.OverTime.Counts;
import nl.gestand.query.statistics.OverTime.Point;
import nl.gestand.query.statistics.Statistics.Figures;

/**
 * The front page.
 *
 * @param columns pictures of how items of each kind stood over time
 * @param bars pictures of how many there are of each sort
 */
record FrontPage(WhenShown when, List<Tile> tiles, List<ColumnPicture> columns, List<BarPicture> bars) {

    /** One figure, and the list of what it counts. */
    record Tile(String figure, String label, String address) {}

    static FrontPage of(
            Figures motions,
            Figures commitments,
            List<Point> points,
            PointInTime when,
            Address address,
            Wording wording) {
        return new FrontPage(
                WhenShown.of(when, address, wording),
                Stream.concat(
                                tiles(ItemKind.MOTION, motions, address, wording),
                                tiles(ItemKind.COMMITMENT, commitments, address, wording))
                        .toList(),
                List.of(
                        ColumnPicture.of(ItemKind.MOTION, points, Point::motions, wording),
                        ColumnPicture.of(ItemKind.COMMITMENT, points, Point::commitments, wording)),
                List.of(
                        BarPicture.overdue(motions, commitments, wording),
                        BarPicture.handlingTime(motions, commitments, wording)));
    }

    private static Stream<Tile> tiles(ItemKind kind, Figures figures, Address address, Wording wording) {
        Address list = address.to(ItemAddress.list(kind), WhenShown.FIELDS);
        int overdue = figures.overdueByMinistry().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int open = figures.standing().getOrDefault("open", 0);
        return Stream.of(
                new Tile(
                        wording.figure(open),
                        wording.text("front." + kind.path() + ".open", wording.figure(figures.total())),
                        list.with("standing", "open").toString()),
                new Tile(
                        wording.figure(overdue),
                        wording.text("front." + kind.path() + ".overdue"),
                        list.with("overdue", "true").toString()));
    }

    /** A place or size in a picture, as a share of its width or height. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    static int all(Counts counts) {
        return counts.open() + counts.handled() + counts.superseded();
    }
}
