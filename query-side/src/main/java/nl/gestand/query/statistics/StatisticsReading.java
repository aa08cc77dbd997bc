package nl.gestand.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.Found;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Sorted;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.standing.Standing;
import nl.gestand.query.statistics.OverTime.Counts;
import nl.gestand.query.statistics.OverTime.Point;
import nl.gestand.query.statistics.Statistics.Figures;
import nl.gestand.query.statistics.Statistics.HandlingTime;
import nl.gestand.query.statistics.Statistics.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the items as they stand on a day. */
@Component
public final class StatisticsReading {

    private static final List<Integer> BOUNDS = List.of(0, 183, 365, 730, 1_095, 1_460);
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
        List<Long> days = index.daysBetween(
                begun,
                Sorted.REPORTED_ON,
                IndexQuestion.counting(kind.word(), when.validAt(), when.position(), handled, Set.of()));
        return new HandlingTime(Median.of(days), days.size(), spread(days));
    }

    /** Over half a year, a year, two, three, four, and longer; a report from before the adoption took no time at all. */
    private static List<Stretch> spread(List<Long> days) {
        return IntStream.range(0, BOUNDS.size())
                .mapToObj(i -> stretch(BOUNDS.get(i), i + 1 < BOUNDS.size() ? BOUNDS.get(i + 1) : null, days))
                .toList();
    }

    private static Stretch stretch(int from, @Nullable Integer below, List<Long> days) {
        long items = days.stream()
                .filter(each -> (each >= from || from == 0) && (below == null || each < below))
                .count();
        return new Stretch(from, below, (int) items);
    }

    /**
     * The standings on each of the days.
     *
     * @param knownAt position in the log
     */
    public List<Point> overTime(List<LocalDate> days, long knownAt) {
        return days.stream()
                .map(day -> new Point(
                        day, counts(ItemKind.MOTION, day, knownAt), counts(ItemKind.COMMITMENT, day, knownAt)))
                .toList();
    }

    private Counts counts(ItemKind kind, LocalDate day, long knownAt) {
        Found all = index.ask(
                IndexQuestion.counting(kind.word(), day, knownAt, Map.of(), Set.of(Column.STANDING, Column.OVERDUE)));
        Map<String, Integer> standing = counted(all, Column.STANDING);
        return new Counts(
                standing.getOrDefault(word(Standing.OPEN), 0),
                standing.getOrDefault(word(Standing.HANDLED), 0),
                standing.getOrDefault(word(Standing.SUPERSEDED), 0),
                standing.getOrDefault("none", 0),
                all.counts().getOrDefault(Column.OVERDUE, Map.of()).getOrDefault("true", 0));
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
