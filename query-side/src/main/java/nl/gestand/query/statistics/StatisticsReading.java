package nl.gestand.query.statistics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.Found;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Sorted;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.standing.Standing;
import nl.gestand.query.statistics.Statistics.Figures;
import nl.gestand.query.statistics.Statistics.HandlingTime;
import org.springframework.stereotype.Component;

/** Counts the items as they stand on a day. */
@Component
final class StatisticsReading {

    private static final Set<Column> COUNTED = Set.of(Column.STANDING, Column.OUTCOME, Column.MINISTRY);

    private final IndexReading index;

    StatisticsReading(IndexReading index) {
        this.index = index;
    }

    Figures figures(ItemKind kind, PointInTime when) {
        Found all = index.ask(IndexQuestion.counting(kind.word(), when.validAt(), when.position(), Map.of(), COUNTED));
        Found overdue = index.ask(IndexQuestion.counting(
                kind.word(),
                when.validAt(),
                when.position(),
                Map.of(Column.OVERDUE, Set.of("true")),
                Set.of(Column.MINISTRY)));
        return new Figures(
                (int) all.total(),
                counted(all, Column.STANDING),
                counted(all, Column.OUTCOME),
                counted(all, Column.MINISTRY),
                counted(overdue, Column.MINISTRY),
                handlingTime(kind, when));
    }

    private HandlingTime handlingTime(ItemKind kind, PointInTime when) {
        Sorted begun = kind == ItemKind.MOTION ? Sorted.ADOPTED_ON : Sorted.MADE_ON;
        Map<Column, Set<String>> handled = Map.of(Column.STANDING, Set.of(word(Standing.HANDLED)));
        return Median.of(index.daysBetween(
                begun,
                Sorted.REPORTED_ON,
                IndexQuestion.counting(kind.word(), when.validAt(), when.position(), handled, Set.of())));
    }

    /** Items without a value are counted under {@code none}. */
    private static Map<String, Integer> counted(Found found, Column column) {
        Map<String, Integer> counts = new TreeMap<>(found.counts().getOrDefault(column, Map.of()));
        int known = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (known < found.total()) {
            counts.put("none", (int) found.total() - known);
        }
        return counts;
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(java.util.Locale.ROOT);
    }
}
