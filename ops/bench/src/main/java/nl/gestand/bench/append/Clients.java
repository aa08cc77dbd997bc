package nl.gestand.bench.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * So many callers, each of whom sends its next command when the last is answered.
 *
 * @param server the database's own process, where it has one
 */
record Clients(int number, Optional<ProcessHandle> server) {

    /** What one of the callers does. */
    interface Call {
        void by(int client, int turn) throws Exception;
    }

    /**
     * How fast commands were answered.
     *
     * @param perSecond how many
     * @param cpuMicros of all processors together, for each command: of this process, and of the database's where it has
     *     its own
     */
    record Rate(double perSecond, double cpuMicros) {}

    /** A command that fails ends the measurement. */
    Rate measure(Duration time, int turn, Call call) throws Exception {
        return measure(time, Long.MAX_VALUE, turn, call);
    }

    /** As {@link #measure(Duration, int, Call)}, until about so many commands were answered. */
    Rate measure(Duration time, long most, int turn, Call call) throws Exception {
        Duration cpu = cpu();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                int client = i;
                running.add(threads.submit(() -> calls(end, most / number, client, turn, call)));
            }
            for (Future<Integer> client : running) {
                done += client.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Rate(done / seconds, cpu().minus(cpu).toNanos() / 1e3 / done);
    }

    private Duration cpu() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        server.stream().flatMap(its -> Stream.concat(Stream.of(its), its.descendants())))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static int calls(long end, long most, int client, int turn, Call call) throws Exception {
        int done = 0;
        while (System.nanoTime() < end && done < most) {
            call.by(client, turn + done);
            done++;
        }
        return done;
    }
}
