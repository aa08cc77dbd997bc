package nl.gestand.bench.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many callers, each of whom sends its next command when the last is answered. */
record Clients(int number) {

    /** What one of the callers does. */
    interface Call {
        void by(int client, int turn) throws Exception;
    }

    /** How many commands a second were answered; a command that fails ends the measurement. */
    double measure(Duration time, int turn, Call call) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int client = i;
                running.add(threads.submit(() -> calls(end, client, turn, call)));
            }
            for (Future<Integer> client : running) {
                done += client.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - start);
    }

    private static int calls(long end, int client, int turn, Call call) throws Exception {
        int done = 0;
        while (System.nanoTime() < end) {
            call.by(client, turn + done);
            done++;
        }
        return done;
    }
}
