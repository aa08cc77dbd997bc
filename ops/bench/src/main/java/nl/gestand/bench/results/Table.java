package nl.gestand.bench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import nl.gestand.bench.Measured;

/** A bench's figures, one line for each question. */
final class Table {

    private final Part part;
    private final List<Goal> goals;

    Table(Part part, List<Goal> goals) {
        this.part = part;
        this.goals = goals;
    }

    String markdown() {
        SequencedSet<String> baselines = part.baselines();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("question", "unit", "ours"));
        baselines.forEach(name -> head.addAll(List.of(name, "×")));
        head.add("goal");
        rows.add(head);
        rows.add(head.stream().map(each -> each.equals("question") || each.equals("goal") ? "---" : "---:").toList());
        comparisons().forEach(each -> rows.add(row(each, baselines)));
        return rows.stream().map(Table::line).collect(Collectors.joining());
    }

    List<Comparison> comparisons() {
        return part.byQuestion().stream().map(Comparison::new).toList();
    }

    List<Goal.Verdict> verdicts() {
        return comparisons().stream().flatMap(each -> judge(each).stream()).toList();
    }

    private List<Goal.Verdict> judge(Comparison measured) {
        return goals.stream()
                .filter(goal -> goal.concerns(part.bench(), measured.question()))
                .flatMap(goal -> goal.judge(measured).stream())
                .toList();
    }

    private List<String> row(Comparison measured, SequencedSet<String> baselines) {
        List<String> cells = new ArrayList<>(List.of(measured.question(), measured.unit()));
        cells.add(measured.ours().map(Figures::of).orElse("–"));
        for (String name : baselines) {
            Optional<Measured> baseline = measured.of(name);
            cells.add(baseline.map(Figures::of).orElse("–"));
            cells.add(baseline.flatMap(measured::ratio).map(Figures::of).orElse("–"));
        }
        cells.add(judge(measured).stream().map(Goal.Verdict::words).collect(Collectors.joining("; ")));
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
