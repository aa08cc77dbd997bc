package nl.gestand.web;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception and all that lies below it, outermost first, SQL's "next" exceptions included. */
final class Causes {

    private static final int DEEPEST = 50;

    private Causes() {}

    static Set<Throwable> of(@Nullable Throwable failure) {
        Set<Throwable> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Throwable> ordered = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        push(open, failure);
        while (!open.isEmpty() && ordered.size() < DEEPEST) {
            Throwable next = open.pop();
            if (met.add(next)) {
                ordered.add(next);
                push(open, next instanceof SQLException sql ? sql.getNextException() : null);
                push(open, next.getCause());
            }
        }
        return ordered;
    }

    private static void push(Deque<Throwable> open, @Nullable Throwable failure) {
        if (failure != null) {
            open.push(failure);
        }
    }
}
