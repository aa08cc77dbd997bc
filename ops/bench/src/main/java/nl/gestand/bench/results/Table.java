package nl.gestand.bench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gestand.bench.Measured;

/** A bench's figures, one line for each question. */
final class Table {

    private static final List<String> TEXTS = List.of("question", "unit", "goal");

    private final Part part;
    private final List<Goal> goals;

    Table(Part part, List<Goal> goals) {
        this.part = part;
        this.goals = goals;
    }

    String markdown() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = head();
        rows.add(head);
        rows.add(
                head.stream().map(each -> TEXTS.contains(each) ? "---" : "---:").toList());
        comparisons().forEach(each -> rows.add(row(each)));
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

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("question", "unit"));
        if (hasOurs()) {
            head.add(Part.OURS);
        }
        part.baselines().forEach(name -> head.addAll(hasOurs() ? List.of(name, "×") : List.of(name)));
        head.add("goal");
        return head;
    }

    private List<String> row(Comparison measured) {
        List<String> cells = new ArrayList<>(List.of(measured.question(), measured.unit()));
        if (hasOurs()) {
            cells.add(measured.ours().map(Figures::of).orElse("–"));
        }
        for (String name : part.baselines()) {
            Optional<Measured> baseline = measured.of(name);
            cells.add(baseline.map(Figures::of).orElse("–"));
            if (hasOurs()) {
                cells.add(baseline.flatMap(measured::ratio).map(Figures::of).orElse("–"));
            }
        }
        cells.add(judge(measured).stream().map(Goal.Verdict::words).collect(Collectors.joining("; ")));
        return cells;
    }

    /** Counts of what must not happen are nobody's: they stand by themselves. */
    private boolean hasOurs() {
        return part.measurements().stream().anyMatch(each -> each.who().equals(Part.OURS));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
