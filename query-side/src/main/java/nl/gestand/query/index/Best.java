package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of the hits that it is given, in order. */
final class Best {

    private final int most;
    private final Comparator<Hit> order;
    private final Order.Rank rank;
    private final PriorityQueue<Hit> worstFirst;
    private long worst = Long.MIN_VALUE;

    Best(IndexQuestion question) {
        this.most = question.skipped() + question.size();
        this.order = Order.of(question);
        this.rank = Order.rank(question);
        this.worstFirst = new PriorityQueue<>(order.reversed());
    }

    /** Most are worse than all that it has, and cost no more than a comparison of their ranks. */
    void add(Rows rows, int item, int row, float score) {
        long ranked = rank.of(rows, item, row, score);
        if (worstFirst.size() == most && ranked > worst) {
            return;
        }
        Hit hit = rows.hit(item, row, score, ranked);
        if (worstFirst.size() < most) {
            worstFirst.add(hit);
        } else if (most > 0 && order.compare(hit, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(hit);
        }
        worst = worstFirst.isEmpty() ? Long.MIN_VALUE : worstFirst.element().rank();
    }

    List<Hit> from(int skipped) {
        List<Hit> best = new ArrayList<>(worstFirst);
        best.sort(order);
        return best.subList(Math.min(skipped, best.size()), best.size());
    }
}
