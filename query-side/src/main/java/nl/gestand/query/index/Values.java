package nl.gestand.query.index;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The values that a column has had since this process started, each with a small number that stands for it in the rows.
 * Numbers are never given away again, so rows of all segments agree on them and are counted without comparing texts.
 */
final class Values {

    /** Stands for no value. */
    static final int NONE = 0;

    private final ConcurrentMap<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] values = {""};

    /** The number of a value, a new one where it had none. */
    int code(String value) {
        Integer known = codes.get(value);
        return known != null ? known : added(value);
    }

    /** The number of a value; -1, which no row has, where it is not known. */
    int find(String value) {
        return codes.getOrDefault(value, -1);
    }

    String value(int code) {
        return values[code];
    }

    /** One more than the highest number. */
    int size() {
        return values.length;
    }

    private synchronized int added(String value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        String[] more = Arrays.copyOf(values, values.length + 1);
        more[more.length - 1] = value;
        values = more;
        codes.put(value, more.length - 1);
        return more.length - 1;
    }
}
