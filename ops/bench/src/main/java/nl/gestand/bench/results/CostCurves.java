package nl.gestand.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gestand.bench.results.GrowthCurves.Curve;

/** What things cost at each number of events; both axes by powers of ten, so that linear growth is a straight line. */
final class CostCurves {

    private static final int WIDTH = 900;
    private static final int LEFT = 80;
    private static final int RIGHT = 560;
    private static final int TOP = 60;
    private static final int BOTTOM = 380;

    private final Svg svg;
    private final double fromX;
    private final double toX;
    private final double fromY;
    private final double toY;

    private CostCurves(Svg svg, List<Curve> curves) {
        this.svg = svg;
        this.fromX = power(curves, Curve::sizes, true);
        this.toX = power(curves, Curve::sizes, false);
        this.fromY = power(curves, Curve::costs, true);
        this.toY = Math.max(fromY + 1, power(curves, Curve::costs, false));
    }

    static String draw(String title, String unit, List<Curve> curves) {
        Svg svg = new Svg(WIDTH, BOTTOM + 60, title);
        CostCurves drawing = new CostCurves(svg, curves);
        drawing.axes(unit);
        IntStream.range(0, curves.size()).forEach(at -> drawing.curve(at, curves.get(at)));
        return svg.toString();
    }

    private void axes(String unit) {
        for (double power = fromX; power <= toX; power++) {
            double x = x(Math.pow(10, power));
            svg.line("grid", x, TOP, x, BOTTOM);
            svg.text(x, BOTTOM + 18, "label", "middle", Figures.of(Math.pow(10, power)));
        }
        for (double power = fromY; power <= toY; power++) {
            double y = y(Math.pow(10, power));
            svg.line("grid", LEFT, y, RIGHT, y);
            svg.text(LEFT - 8, y + 4, "label", "end", Figures.of(Math.pow(10, power)));
        }
        svg.text((LEFT + RIGHT) / 2.0, BOTTOM + 40, "label", "middle", "events in the log");
        svg.text(12, TOP - 14, "label", "start", unit);
    }

    private void curve(int at, Curve curve) {
        String kind = "c" + at % Svg.COLOURS;
        svg.curve(
                kind,
                IntStream.range(0, curve.sizes().size())
                        .mapToObj(point -> String.format(
                                Locale.ROOT,
                                "%.1f,%.1f",
                                x(curve.sizes().get(point)),
                                y(curve.costs().get(point))))
                        .collect(Collectors.joining(" ")));
        IntStream.range(0, curve.sizes().size())
                .forEach(point -> svg.dot(
                        kind, x(curve.sizes().get(point)), y(curve.costs().get(point))));
        double y = TOP + 10 + 22 * at;
        svg.dot(kind, RIGHT + 24, y);
        svg.text(RIGHT + 36, y + 4, "label", "start", curve.name());
    }

    private double x(double size) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(size) - fromX) / Math.max(1, toX - fromX);
    }

    private double y(double cost) {
        return BOTTOM - (BOTTOM - TOP) * (Math.log10(cost) - fromY) / (toY - fromY);
    }

    private static double power(
            List<Curve> curves, java.util.function.Function<Curve, List<Double>> values, boolean least) {
        var figures =
                curves.stream().flatMap(curve -> values.apply(curve).stream()).mapToDouble(Math::log10);
        return least
                ? Math.floor(figures.min().orElse(0))
                : Math.ceil(figures.max().orElse(1));
    }
}
