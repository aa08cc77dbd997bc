package nl.gestand.bench;

import java.util.Arrays;

/** How long each of many calls took, in milliseconds; not for several threads at once. */
public final class Latencies {

    private static final double NANOS = 1_000_000;

    private double[] millis = new double[256];
    private int count;

    public void addNanos(long nanos) {
        add(nanos / NANOS);
    }

    public void addAll(Latencies others) {
        for (int at = 0; at < others.count; at++) {
            add(others.millis[at]);
        }
    }

    public int count() {
        return count;
    }

    /**
     * The least of the measured values that at least that share of the calls did not exceed.
     *
     * @param share above 0, at most 1, as 0.99
     */
    public double percentile(double share) {
        if (count == 0 || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("no " + share + " of " + count + " calls");
        }
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count - 1e-9) - 1)];
    }

    private void add(double value) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, count * 2);
        }
        millis[count++] = value;
    }
}
