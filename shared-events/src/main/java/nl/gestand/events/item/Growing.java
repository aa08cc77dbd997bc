package nl.gestand.events.item;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A list that never changes and is cheap to continue: the longer one shares the elements of the shorter. Only the first to
 * continue a list does so in place; a second one copies.
 */
final class Growing<E> extends AbstractList<E> implements RandomAccess {

    private final Object[] elements;
    private final AtomicInteger taken;
    private final int size;

    private Growing(Object[] elements, AtomicInteger taken, int size) {
        this.elements = elements;
        this.taken = taken;
        this.size = size;
    }

    static <E> Growing<E> of(Collection<? extends E> first) {
        Object[] elements = first.toArray();
        return new Growing<>(elements, new AtomicInteger(elements.length), elements.length);
    }

    /** These and one more, in amortized constant time. */
    Growing<E> with(E next) {
        if (size < elements.length && taken.compareAndSet(size, size + 1)) {
            elements[size] = next;
            return new Growing<>(elements, taken, size + 1);
        }
        Object[] copy = Arrays.copyOf(elements, size + size / 2 + 4);
        Arrays.fill(copy, size, Math.min(elements.length, copy.length), null);
        copy[size] = next;
        return new Growing<>(copy, new AtomicInteger(size + 1), size + 1);
    }

    @Override
    @SuppressWarnings("unchecked") // only an E is ever put there
    public E get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return (E) elements[index];
    }

    @Override
    public int size() {
        return size;
    }
}
