package nl.gestand.bench.append;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/** The items that were filled in, by how many events they had then, and the version that each has now. */
final class Filled {

    private record Items(List<String> ids, AtomicLongArray versions) {}

    private final Map<Integer, Items> bySize = new ConcurrentHashMap<>();

    void put(int events, List<String> ids) {
        long[] versions = new long[ids.size()];
        Arrays.fill(versions, events - 1L);
        bySize.put(events, new Items(ids, new AtomicLongArray(versions)));
    }

    String id(int events, int item) {
        return of(events).ids().get(item);
    }

    long version(int events, int item) {
        return of(events).versions().get(item);
    }

    void isNow(int events, int item, long version) {
        of(events).versions().set(item, version);
    }

    private Items of(int events) {
        return Objects.requireNonNull(bySize.get(events), "nothing was filled in");
    }
}
