package nl.gestand.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several clients that call at the same time, each the next as soon as it has an answer.
 *
 * @param most calls of all of them together
 * @param atMost for how long; each client makes one call at least
 */
public record Clients(int count, int most, Duration atMost) {

    /** One client's call. */
    @FunctionalInterface
    public interface Call {

        /** @param turn from 0, different for each call of a run */
        void make(int turn) throws Exception;
    }

    /** One call for each client; returns how long every one of their calls took. */
    public Latencies run(List<? extends Call> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Callable<Latencies>> all = new ArrayList<>();
            for (int client = 0; client < count; client++) {
                int first = client;
                all.add(() -> repeat(calls.get(first), first));
            }
            Latencies together = new Latencies();
            for (Future<Latencies> each : threads.invokeAll(all)) {
                together.addAll(each.get());
            }
            return together;
        }
    }

    private Latencies repeat(Call call, int first) throws Exception {
        Latencies latencies = new Latencies();
        long until = System.nanoTime() + atMost.toNanos();
        int turn = first;
        do {
            long before = System.nanoTime();
            call.make(turn);
            long after = System.nanoTime();
            latencies.addNanos(after - before);
            turn += count;
        } while (turn < most && System.nanoTime() < until);
        return latencies;
    }
}
