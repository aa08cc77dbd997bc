package nl.gestand.verify.database;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows in an order, a page at a time: no driver is relied on to stream, and memory stays a page. */
final class Pages<T> implements Iterator<T> {

    private final Function<@Nullable T, List<T>> after;
    private List<T> page = List.of();
    private int next;
    private @Nullable T last;
    private boolean ended;

    /** @param after the rows that follow one, or the first ones; an empty page ends it */
    Pages(Function<@Nullable T, List<T>> after) {
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && !ended) {
            page = after.apply(last);
            next = 0;
            ended = page.isEmpty();
        }
        return next < page.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T row = page.get(next++);
        last = row;
        return row;
    }
}
