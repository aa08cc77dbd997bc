package nl.gestand.query.index;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions with filters, days and orders drawn from the seed of the items. */
final class RandomQuestions {

    private final MadeUpItems madeUp;

    RandomQuestions(MadeUpItems madeUp) {
        this.madeUp = madeUp;
    }

    IndexQuestion next() {
        int size = 1 + madeUp.below(40);
        return new IndexQuestion(
                seldom() ? Set.of() : Set.of(madeUp.one(List.of("motion", "commitment"))),
                madeUp.someDay(),
                IndexQuestion.PRESENT,
                filters(),
                seldom() ? Set.of(madeUp.one(MadeUpItems.LETTERS), "letter-9") : null,
                seldom() ? madeUp.someDay() : null,
                seldom() ? List.of(madeUp.one(MadeUpItems.WORDS)) : List.of(),
                EnumSet.allOf(Column.class),
                false,
                orders(),
                size * madeUp.below(3),
                size);
    }

    private Map<Column, Set<String>> filters() {
        Map<Column, Set<String>> filters = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (seldom()) {
                filters.put(
                        column,
                        madeUp.below(2) == 0
                                ? Set.of(value(column))
                                : new HashSet<>(List.of(value(column), value(column))));
            }
        }
        return filters;
    }

    private String value(Column column) {
        return switch (column) {
            case STANDING -> madeUp.one(MadeUpItems.STANDINGS);
            case OUTCOME -> madeUp.one(List.of("adopted", "rejected", "tabled", "lapsed"));
            case EXECUTION -> madeUp.one(List.of("open", "handled"));
            case VERDICT -> madeUp.one(List.of("none", "accepted"));
            case OVERDUE -> madeUp.one(List.of("true", "false"));
            case MINISTRY -> madeUp.one(MadeUpItems.MINISTRIES);
            case COMMITTEE -> madeUp.one(MadeUpItems.COMMITTEES);
            case KIND -> madeUp.one(List.of("motion", "commitment"));
            case DOSSIER -> madeUp.one(MadeUpItems.DOSSIERS);
            case SUBMITTER -> madeUp.one(List.of("bikker", "van nispen", "nispen", "plas", "ozdemir", "nobody"));
        };
    }

    private List<Order> orders() {
        Sorted[] all = Sorted.values();
        return List.of(
                new Order(all[madeUp.below(all.length)], madeUp.below(2) == 0),
                new Order(all[madeUp.below(all.length)], madeUp.below(2) == 0));
    }

    private boolean seldom() {
        return madeUp.below(4) == 0;
    }
}
