package nl.gestand.bench.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;

/** Rounds by what was done and by the size of the log; those of larger logs are told beside those of the smallest. */
final class Costs {

    private record Case(String what, String unit) {}

    private final String bench;
    private final SequencedMap<Case, SequencedMap<Integer, List<Double>>> rounds = new LinkedHashMap<>();

    Costs(String bench) {
        this.bench = bench;
    }

    void add(String what, String unit, int events, double cost) {
        rounds.computeIfAbsent(new Case(what, unit), any -> new LinkedHashMap<>())
                .computeIfAbsent(events, any -> new ArrayList<>())
                .add(cost);
    }

    void tell(Report report) {
        rounds.forEach((each, bySize) -> {
            var smallest = bySize.firstEntry();
            bySize.forEach((events, costs) -> {
                String question = each.what() + ", " + named(events);
                report.add(new Measured(bench, question, "ours", each.unit(), costs));
                if (!events.equals(smallest.getKey())) {
                    String then = "at " + named(smallest.getKey());
                    report.add(new Measured(bench, question, then, each.unit(), smallest.getValue()));
                }
            });
        });
    }

    private static String named(int events) {
        return String.format(Locale.ROOT, "%,d events", events);
    }
}
