package nl.gestand.bench.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nl.gestand.bench.results.GrowthCurves.Curve;
import nl.gestand.bench.results.RatioBars.Bar;

/** The drawings of a bench: how many times as good ours is as each baseline, and how costs grow. */
final class Plots {

    /** One drawing; {@code file} is in the folder of plots. */
    record Plot(String title, String file, String svg) {}

    private Plots() {}

    static List<Plot> of(Table table, Part part) {
        List<Plot> plots = new ArrayList<>();
        SequencedMap<String, List<Curve>> curves = GrowthCurves.of(part);
        curves.forEach((unit, lines) -> {
            String title = part.bench() + ": " + unit + " as the log grows";
            plots.add(new Plot(title, slug(title), CostCurves.draw(title, unit, lines)));
        });
        if (curves.isEmpty()) {
            part.baselines().forEach(baseline -> plots.addAll(ratios(table, part, baseline)));
        }
        return plots;
    }

    static void write(Table table, Part part, Path folder) throws IOException {
        for (Plot plot : of(table, part)) {
            Files.writeString(folder.resolve(plot.file()), plot.svg());
        }
    }

    private static List<Plot> ratios(Table table, Part part, String baseline) {
        List<Bar> bars = table.comparisons().stream()
                .flatMap(each ->
                        each.of(baseline).flatMap(each::ratio).stream().map(ratio -> new Bar(each.question(), ratio)))
                .toList();
        String title = part.bench() + ": ours beside " + baseline;
        return bars.isEmpty() ? List.of() : List.of(new Plot(title, slug(title), RatioBars.draw(title, bars)));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT)
                        .replace('µ', 'u')
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "") + ".svg";
    }
}
