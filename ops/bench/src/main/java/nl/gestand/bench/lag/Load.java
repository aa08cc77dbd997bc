package nl.gestand.bench.lag;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.gestand.bench.Clients;
import org.jspecify.annotations.Nullable;

/** Writers in the background that keep a steady rate until they are closed. */
final class Load implements AutoCloseable {

    private static final int WRITERS = 8;
    private static final Duration SATURATED = Duration.ofSeconds(3);

    private final ScheduledExecutorService writers = Executors.newScheduledThreadPool(WRITERS);
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param rate writes a second of all writers together; 0 for none */
    Load(Written log, double rate) {
        if (rate > 0) {
            long period = (long) (WRITERS / rate * 1e9);
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.scheduleAtFixedRate(() -> write(log), period * writer / WRITERS, period, TimeUnit.NANOSECONDS);
            }
        }
    }

    /** How many writes a second it takes from writers that do not pause. */
    static double saturating(Written log) throws Exception {
        Clients clients = new Clients(WRITERS, Integer.MAX_VALUE, SATURATED);
        Clients.Call call = turn -> log.write();
        clients.run(Collections.nCopies(WRITERS, call));
        return clients.run(Collections.nCopies(WRITERS, call)).count() / (double) SATURATED.toSeconds();
    }

    /** @throws IllegalStateException where a write failed */
    @Override
    public void close() throws InterruptedException {
        writers.shutdown();
        writers.awaitTermination(30, TimeUnit.SECONDS);
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a write of the load failed", failed);
        }
    }

    private void write(Written log) {
        try {
            log.write();
        } catch (Exception failed) {
            if (!writers.isShutdown()) {
                failure.compareAndSet(null, failed);
            }
        }
    }
}
