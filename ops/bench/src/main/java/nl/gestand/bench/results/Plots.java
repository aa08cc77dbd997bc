package nl.gestand.bench.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nl.gestand.bench.results.GrowthCurves.Curve;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.IChart;

/** The drawings of a bench: how many times as good ours is as each baseline, and how costs grow. */
final class Plots {

    /** One drawing; {@code file} is in the folder of plots. */
    record Plot(String title, String file, IChart drawing) {}

    private Plots() {}

    static List<Plot> of(Table table, Part part) {
        List<Plot> plots = new ArrayList<>();
        SequencedMap<String, List<Curve>> curves = GrowthCurves.of(part);
        curves.forEach((unit, lines) -> plots.add(new Plot(
                part.bench() + ": " + unit + " by number of events",
                slug(part.bench() + " by events " + unit),
                Charts.curves(part.bench(), unit, lines))));
        if (curves.isEmpty()) {
            part.baselines().forEach(baseline -> plots.addAll(ratios(table, part, baseline)));
        }
        return plots;
    }

    static void write(Table table, Part part, Path folder) throws IOException {
        for (Plot plot : of(table, part)) {
            try (OutputStream file = Files.newOutputStream(folder.resolve(plot.file()))) {
                VectorGraphicsEncoder.saveVectorGraphic(plot.drawing(), file, VectorGraphicsFormat.SVG);
            }
        }
    }

    private static List<Plot> ratios(Table table, Part part, String baseline) {
        List<String> questions = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (Comparison each : table.comparisons().reversed()) {
            each.of(baseline).flatMap(each::ratio).ifPresent(ratio -> {
                questions.add(each.question());
                ratios.add(ratio);
            });
        }
        String title = part.bench() + ": ours beside " + baseline;
        return questions.isEmpty()
                ? List.of()
                : List.of(new Plot(title, slug(title), Charts.ratios(title, questions, ratios)));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + ".svg";
    }
}
