package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of the hits that it is given, in order. */
final class Best {

    private final int most;
    private final Comparator<Hit> order;
    private final PriorityQueue<Hit> worstFirst;

    Best(int most, Comparator<Hit> order) {
        this.most = most;
        this.order = order;
        this.worstFirst = new PriorityQueue<>(order.reversed());
    }

    void add(Hit hit) {
        if (worstFirst.size() < most) {
            worstFirst.add(hit);
        } else if (most > 0 && order.compare(hit, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(hit);
        }
    }

    List<Hit> from(int skipped) {
        List<Hit> best = new ArrayList<>(worstFirst);
        best.sort(order);
        return best.subList(Math.min(skipped, best.size()), best.size());
    }
}
