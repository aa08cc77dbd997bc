package nl.gestand.query.index;

import org.jspecify.annotations.Nullable;

/**
 * A whole number for the key by which items are sorted by number, such as {@code 00028638-00000238}: of two different ones
 * the lesser is that of the lesser key, and equal ones say nothing. Comparing keys themselves for each item of a list takes
 * longer than all the rest.
 */
final class NumberRank {

    private static final int RUN = 8;

    /** Of keys that do not begin with digits, which come after those that do. */
    private static final long OTHER = Long.MAX_VALUE;

    private NumberRank() {}

    static long of(@Nullable String key) {
        if (key == null || key.length() < RUN || digits(key, 0) != RUN) {
            return OTHER;
        }
        long first = Long.parseLong(key, 0, RUN, 10) << 36;
        if (key.length() == RUN) {
            return first;
        }
        long next = first | (long) Math.min(key.charAt(RUN), 0xff) << 28;
        boolean paper = key.length() >= 2 * RUN + 1 && digits(key, RUN + 1) == RUN;
        return paper ? next | 1 + Long.parseLong(key, RUN + 1, 2 * RUN + 1, 10) : afterDigits(key, next);
    }

    /** A letter after the same beginning comes after all digits. */
    private static long afterDigits(String key, long beginning) {
        boolean letter = key.length() > RUN + 1 && key.charAt(RUN + 1) > '9';
        return letter ? beginning | (1L << 28) - 1 : beginning;
    }

    private static int digits(String key, int from) {
        int end = from;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }
}
