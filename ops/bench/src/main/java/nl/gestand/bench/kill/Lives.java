package nl.gestand.bench.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.gestand.bench.kill.FiredDatabase.Store;
import nl.gestand.bench.kill.KeptLog.Findings;
import nl.gestand.bench.kill.RegisterLaunch.Started;

/** The lives of one register, each ended by a kill at a random moment while clients write. */
final class Lives {

    private static final int CLIENTS = 8;
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);

    /** A life ends within this time of so many answers, both drawn by chance. */
    private static final int MOST_ANSWERS = 60;

    private static final int LONGEST_MILLIS = 20;

    private final Store store;
    private final Random random;
    private final Asked asked = new Asked();

    Lives(Store store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /** Starts it, lets clients write, kills it. */
    void live(int count) {
        live("life-" + count, 1 + random.nextInt(MOST_ANSWERS), Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
    }

    /** A last life in which all that was cut off is asked once more, so that every request has its answer. */
    void settle() {
        live("last", asked.cutOff().size() + 1, Duration.ZERO);
    }

    private void live(String name, int answers, Duration more) {
        asked.registerLivesAgain();
        Started register = store.launch().start();
        try {
            awaitPort(register);
            String password = password(register);
            try (Clients clients = new Clients(CLIENTS, name, register.address(), password, asked)) {
                awaitAnswers(answers, clients, register);
                pause(more);
                register.kill();
            }
        } finally {
            register.kill();
        }
    }

    Findings findings() {
        return store.log().compare(asked.facts());
    }

    int answers() {
        return asked.answers();
    }

    private void awaitAnswers(int enough, Clients clients, Started register) {
        long start = System.nanoTime();
        while (clients.answers() < enough) {
            if (!register.process().isAlive() || System.nanoTime() - start > START_PATIENCE.toNanos()) {
                throw new IllegalStateException("the register answers nothing: " + register.log());
            }
            pause(Duration.ofMillis(5));
        }
    }

    /** Else clients would ask much that never reaches the register. */
    private static void awaitPort(Started register) {
        long start = System.nanoTime();
        while (true) {
            try (Socket connected =
                    new Socket(register.address().getHost(), register.address().getPort())) {
                return;
            } catch (IOException notYet) {
                if (!register.process().isAlive() || System.nanoTime() - start > START_PATIENCE.toNanos()) {
                    throw new IllegalStateException("the register does not listen: " + register.log(), notYet);
                }
                pause(Duration.ofMillis(5));
            }
        }
    }

    /** Of the first liaison, which the first life writes into the data folder as it makes them. */
    private String password(Started register) {
        Path accounts = store.launch().data().resolve("first-accounts.txt");
        long start = System.nanoTime();
        while (true) {
            try {
                for (String line : Files.exists(accounts) ? Files.readAllLines(accounts) : List.<String>of()) {
                    String[] words = line.split(" ", -1);
                    if (words[0].equals("liaison")) {
                        return words[3];
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            if (!register.process().isAlive() || System.nanoTime() - start > START_PATIENCE.toNanos()) {
                throw new IllegalStateException("the register makes no accounts: " + register.log());
            }
            pause(Duration.ofMillis(20));
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
