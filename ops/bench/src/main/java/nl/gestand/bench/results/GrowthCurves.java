package nl.gestand.bench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gestand.bench.Measured;

/** Reads the curves out of questions that end in a number of events, such as {@code import, 100,000 events}. */
final class GrowthCurves {

    private static final Pattern SIZED = Pattern.compile("(.+), ([0-9,]+) events");

    /** What one thing costs at each size. */
    record Curve(String name, List<Double> sizes, List<Double> costs) {}

    private GrowthCurves() {}

    /** By unit; empty where nothing was measured at more than one size. */
    static SequencedMap<String, List<Curve>> of(Part part) {
        SequencedMap<String, SequencedMap<String, Curve>> found = new LinkedHashMap<>();
        for (Measured each : part.measurements()) {
            Matcher sized = SIZED.matcher(each.question());
            if (each.who().equals(Part.OURS) && sized.matches()) {
                Curve curve = found.computeIfAbsent(each.unit(), unit -> new LinkedHashMap<>())
                        .computeIfAbsent(sized.group(1), name -> new Curve(name, new ArrayList<>(), new ArrayList<>()));
                curve.sizes().add(Double.valueOf(sized.group(2).replace(",", "")));
                curve.costs().add(each.median());
            }
        }
        SequencedMap<String, List<Curve>> curves = new LinkedHashMap<>();
        found.forEach((unit, byName) -> {
            List<Curve> lines = byName.values().stream()
                    .filter(curve -> curve.sizes().size() > 1)
                    .toList();
            if (!lines.isEmpty()) {
                curves.put(unit, lines);
            }
        });
        return curves;
    }
}
