package nl.gestand.query.index;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What comes first; rows without a value come last in both directions. */
public record Order(Sorted by, boolean descending) {

    /** Of two hits of a question that have different ranks the lesser comes first; equal ones say nothing. */
    @FunctionalInterface
    interface Rank {
        long of(Rows rows, int item, int row, float score);
    }

    /** A whole number by which most hits are told to come after others without being looked at. */
    static Rank rank(IndexQuestion question) {
        if (question.bestFirst()) {
            // the bits of floats that are not negative have their order
            return (rows, item, row, score) -> -Float.floatToIntBits(score);
        }
        if (question.order().isEmpty()) {
            return (rows, item, row, score) -> 0;
        }
        Order first = question.order().getFirst();
        return (rows, item, row, score) -> {
            long place = rows.place(first.by, item, row);
            return place == Item.NONE ? Long.MAX_VALUE : first.descending ? -place : place;
        };
    }

    /** The rank decides, then the order, and between equals the id. */
    static Comparator<Hit> of(IndexQuestion question) {
        Comparator<Hit> first = Comparator.comparingLong(Hit::rank);
        for (Order order : question.order()) {
            first = first.thenComparing(order.hits());
        }
        return first.thenComparing(hit -> hit.item().id());
    }

    private Comparator<Hit> hits() {
        return switch (by) {
            case NUMBER -> (one, other) -> byNumber(one.item(), other.item());
            case TITLE ->
                (one, other) -> compare(one.item().titleKey(), other.item().titleKey());
            case TABLED_ON, ADOPTED_ON, REPORTED_ON, DEADLINE, MADE_ON, EXISTS_FROM, CHANGED ->
                (one, other) ->
                        compare(one.item().place(by, one.row()), other.item().place(by, other.row()));
        };
    }

    private int byNumber(Item one, Item other) {
        if (one.numberRank() != other.numberRank() && one.numberKey() != null && other.numberKey() != null) {
            return compare(one.numberRank(), other.numberRank());
        }
        return compare(one.numberKey(), other.numberKey());
    }

    private int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return descending ? other.compareTo(one) : one.compareTo(other);
    }

    private int compare(long one, long other) {
        if (one == Item.NONE || other == Item.NONE) {
            return Boolean.compare(one == Item.NONE, other == Item.NONE);
        }
        return descending ? Long.compare(other, one) : Long.compare(one, other);
    }
}
