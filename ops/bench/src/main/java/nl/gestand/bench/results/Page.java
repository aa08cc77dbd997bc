package nl.gestand.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** RESULTS.md, from all that was measured. */
final class Page {

    private static final String HOW_TO_READ = """
            # What was measured

            Written by `ops/bench/run` from `results.json`; do not edit. Each figure is the median of its rounds after a warm-up,
            with the least and the most between brackets. Under **×** stands how many times as good ours is as the baseline before
            it, by the medians: of rates ours ÷ baseline, of times and memory baseline ÷ ours, so above 1 is always better for us.
            Ours and its baselines ran in turns in one run on one machine.

            """;

    private final Results results;
    private final List<Goal> goals;
    private final String changes;

    Page(Results results, List<Goal> goals, String changes) {
        this.results = results;
        this.goals = goals;
        this.changes = changes;
    }

    String markdown() {
        return HOW_TO_READ + machine() + glance()
                + results.parts().stream().map(this::part).collect(Collectors.joining())
                + changes.strip() + "\n";
    }

    private String machine() {
        if (results.parts().isEmpty()) {
            return "Nothing was measured yet.\n\n";
        }
        Machine machine = results.newest().machine();
        long minutes =
                Math.round(results.parts().stream().mapToLong(Part::seconds).sum() / 60.0);
        return """
                | machine | |
                | --- | --- |
                | processor | %s, %d cores |
                | memory | %d GB |
                | disk | 4 KB forced in %s ms (median) |
                | system | %s |
                | Java | %s |
                | databases | %s |
                | all benches together | %d minutes |

                """.formatted(
                        machine.cpu(),
                        machine.cores(),
                        machine.memory(),
                        Figures.of(machine.fsync()),
                        machine.system(),
                        machine.java(),
                        machine.databases(),
                        minutes);
    }

    private String glance() {
        return results.parts().stream()
                .map(part -> glance(part, new Table(part, goals).verdicts()))
                .collect(Collectors.joining("", "| bench | goals met |\n| --- | --- |\n", "\n"));
    }

    private static String glance(Part part, List<Goal.Verdict> verdicts) {
        long met = verdicts.stream().filter(Goal.Verdict::met).count();
        return String.format(
                Locale.ROOT,
                "| [%s](#%s) | %s |\n",
                part.bench(),
                part.bench(),
                verdicts.isEmpty() ? "none set" : met + " of " + verdicts.size());
    }

    private String part(Part part) {
        Table table = new Table(part, goals);
        String notes = part.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
        String plots = Plots.of(table, part).stream()
                .map(plot -> "![%s](plots/%s)\n\n".formatted(plot.title(), plot.file()))
                .collect(Collectors.joining());
        return "## " + part.bench() + "\n\n" + when(part) + "\n" + table.markdown() + "\n" + notes
                + (notes.isEmpty() ? "" : "\n") + plots;
    }

    private String when(Part part) {
        String elsewhere =
                part.machine().isLike(results.newest().machine()) ? "" : " On another machine: " + part.machine() + ".";
        return String.format(
                Locale.ROOT,
                "Measured %s at commit %s, %d rounds, in %d s; load average %.2f before.%s%n",
                part.at(),
                part.commit(),
                part.rounds(),
                part.seconds(),
                part.load(),
                elsewhere);
    }
}
