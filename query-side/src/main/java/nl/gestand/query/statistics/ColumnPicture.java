package nl.gestand.query.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.statistics.OverTime.Counts;
import nl.gestand.query.statistics.OverTime.Point;

/**
 * How items of a kind stood over time: a column for each day, with a part for each standing, and the same in a table. Places
 * and sizes are percentages of the picture's.
 *
 * @param id of the picture on the page
 */
record ColumnPicture(
        String id,
        String heading,
        String title,
        List<Part> parts,
        List<Label> labels,
        List<Line> lines,
        List<Row> rows) {

    /** A standing's part of one column; {@code said} tells it in words. */
    record Part(String standing, String x, String y, String width, String height, String said) {}

    /** A year beneath its first column. */
    record Label(String x, String text) {}

    /** A line across, and the figure that it stands for. */
    record Line(String y, String figure) {}

    /** The figures of one day. */
    record Row(String day, String open, String handled, String superseded, String overdue) {}

    /** Room for the figures beside the columns, and for the years beneath them. */
    private static final double LEFT = 0.08;

    private static final double HEIGHT = 0.86;
    private static final double FILLED = 0.72;

    static ColumnPicture of(ItemKind kind, List<Point> points, Function<Point, Counts> counts, Wording wording) {
        int most = Nice.above(points.stream()
                .mapToInt(point -> FrontPage.all(counts.apply(point)))
                .max()
                .orElse(0));
        List<Part> parts = new ArrayList<>();
        double width = (1 - LEFT) / points.size();
        for (int i = 0; i < points.size(); i++) {
            add(parts, points.get(i), counts.apply(points.get(i)), LEFT + i * width, width * FILLED, most, wording);
        }
        return new ColumnPicture(
                kind.path(),
                wording.text("front." + kind.path() + ".over-time"),
                wording.text("front." + kind.path() + ".over-time.title"),
                parts,
                labels(points, width),
                IntStream.rangeClosed(0, 2)
                        .mapToObj(i -> new Line(
                                FrontPage.percent(HEIGHT * (1 - i / 2.0)), wording.figure((long) most * i / 2)))
                        .toList(),
                points.reversed().stream()
                        .map(point -> row(point, counts.apply(point), wording))
                        .toList());
    }

    private static void add(
            List<Part> parts, Point point, Counts counts, double x, double width, int most, Wording wording) {
        double top = HEIGHT;
        for (Stack each : List.of(
                new Stack("open", counts.open()),
                new Stack("superseded", counts.superseded()),
                new Stack("handled", counts.handled()))) {
            if (each.items > 0) {
                double height = HEIGHT * each.items / most;
                top -= height;
                String said = wording.day(point.on()) + ", " + wording.word("standing", each.standing) + ": "
                        + wording.figure(each.items);
                parts.add(new Part(
                        each.standing,
                        FrontPage.percent(x),
                        FrontPage.percent(top),
                        FrontPage.percent(width),
                        FrontPage.percent(height),
                        said));
            }
        }
    }

    private record Stack(String standing, int items) {}

    private static List<Label> labels(List<Point> points, double width) {
        return IntStream.range(0, points.size())
                .filter(i -> i > 0
                        && points.get(i).on().getYear()
                                != points.get(i - 1).on().getYear())
                .mapToObj(i -> new Label(
                        FrontPage.percent(LEFT + (i + FILLED / 2) * width),
                        String.valueOf(points.get(i).on().getYear())))
                .toList();
    }

    private static Row row(Point point, Counts counts, Wording wording) {
        return new Row(
                wording.shortDay(point.on()),
                wording.figure(counts.open()),
                wording.figure(counts.handled()),
                wording.figure(counts.superseded()),
                wording.figure(counts.overdue()));
    }
}
