package nl.gestand.query.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The values that a column has had since this process started, each with a number that stands for it in the rows. */
final class Values {

    private final ConcurrentMap<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] values = {""};

    /** The number of a value, a new one where it had none; that of null is {@link Item#NONE}. */
    int code(@Nullable String value) {
        if (value == null) {
            return Item.NONE;
        }
        Integer known = codes.get(value);
        return known != null ? known : added(value);
    }

    int[] codes(Collection<String> some) {
        return some.stream().mapToInt(this::code).distinct().toArray();
    }

    /** Which numbers stand for these values; others have no row. */
    boolean[] among(Collection<String> wanted) {
        boolean[] among = new boolean[values.length];
        for (String value : wanted) {
            Integer known = codes.get(value);
            if (known != null && known < among.length) {
                among[known] = true;
            }
        }
        return among;
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
