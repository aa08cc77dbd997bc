package nl.gestand.bench.register;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for what a register goes on with after it answers: its past, and its proven log. */
public final class Settled {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int POLL_MILLIS = 20;

    private Settled() {}

    /** Until earlier moments are answered. */
    public static Duration awaitPast(Caller caller) throws IOException, InterruptedException {
        return await(caller, "/v1/motions?pageSize=1&knownAt=1");
    }

    /** Until the proven log holds so many events. */
    public static Duration awaitLog(Caller caller, long events) throws IOException, InterruptedException {
        return await(caller, "/v1/log/proofs/consistency?from=" + events);
    }

    /** Until there is nothing left to go on with. */
    public static void awaitAll(Caller caller) throws IOException, InterruptedException {
        awaitPast(caller);
        long events = caller.read("/v1/motions?pageSize=1").get("position").asLong();
        if (events > 0) {
            awaitLog(caller, events);
        }
    }

    private static Duration await(Caller caller, String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (caller.status(path) != 200) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException(path + " is not answered after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
