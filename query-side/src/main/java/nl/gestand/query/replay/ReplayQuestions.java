package nl.gestand.query.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.Found;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Order;
import nl.gestand.query.index.Sorted;
import org.jspecify.annotations.Nullable;

/** Lists that are asked of both: of each kind on some days, with every count, and filtered by values that occur. */
final class ReplayQuestions {

    private static final int DAYS_BACK = 3_000;
    private static final int DAYS = 4;
    private static final int PAGE = 200;

    private static final List<Column> FILTERS =
            List.of(Column.STANDING, Column.OUTCOME, Column.MINISTRY, Column.COMMITTEE, Column.OVERDUE, Column.DOSSIER);

    private final SplittableRandom random;
    private final LocalDate today;

    ReplayQuestions(SplittableRandom random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** Asks the plain index, and the register as of the position; answers how many questions there were. */
    int compare(IndexReading plain, IndexReading register, long position, Differences differences) {
        List<IndexQuestion> questions = new ArrayList<>();
        for (String kind : List.of("motion", "commitment")) {
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = i == 0 ? today : today.minusDays(random.nextInt(DAYS_BACK));
                IndexQuestion all = question(kind, day, Map.of());
                questions.add(all);
                filters(plain.ask(all)).forEach(filter -> questions.add(question(kind, day, filter)));
            }
        }
        questions.add(question("letter", null, Map.of()));
        for (IndexQuestion question : questions) {
            Found expected = plain.ask(question);
            Found found = register.ask(question.asOf(position));
            if (!expected.equals(found)) {
                differences.add("the list of " + question.kinds() + " on " + question.day() + " with "
                        + question.wanted() + " is " + Differences.text(found) + ", and " + Differences.text(expected)
                        + " by the log");
            }
        }
        return questions.size();
    }

    /** Of each facet one value that occurs. */
    private List<Map<Column, Set<String>>> filters(Found all) {
        List<Map<Column, Set<String>>> filters = new ArrayList<>();
        for (Column column : FILTERS) {
            List<String> values =
                    List.copyOf(all.counts().getOrDefault(column, Map.of()).keySet());
            if (!values.isEmpty()) {
                filters.add(Map.of(column, Set.of(values.get(random.nextInt(values.size())))));
            }
        }
        return filters;
    }

    private static IndexQuestion question(String kind, @Nullable LocalDate day, Map<Column, Set<String>> wanted) {
        List<Order> newest = List.of(new Order(Sorted.CHANGED, true), new Order(Sorted.NUMBER, false));
        return new IndexQuestion(
                Set.of(kind),
                day,
                IndexQuestion.PRESENT,
                wanted,
                null,
                null,
                List.of(),
                EnumSet.allOf(Column.class),
                false,
                newest,
                0,
                PAGE);
    }
}
