package nl.gestand.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.kill.KeptLog.Findings;
import org.springframework.util.FileSystemUtils;

/** Kills the standalone while it records, on H2 and on PostgreSQL, and looks what became of what it answered. */
public final class KillBench implements Bench {

    /** A store lives through so many kills before a new one is begun, so that starts stay short. */
    private static final int KILLS_OF_ONE_STORE = 25;

    private static final int KILLS = Integer.getInteger("gestand.kills", 500);

    /** No further store is begun after it. */
    private static final Duration MOST = Duration.ofMinutes(Integer.getInteger("gestand.kill-minutes", 1_000));

    private static final long SEED = Long.getLong("gestand.seed", 20240202);

    /** What all stores of one database came to. */
    record Tally(int kills, int answers, long events, int lost, int twice) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally and(Tally other) {
            return new Tally(
                    kills + other.kills,
                    answers + other.answers,
                    events + other.events,
                    lost + other.lost,
                    twice + other.twice);
        }
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public void measure(Report report) throws IOException {
        long end = System.nanoTime() + MOST.toNanos();
        try (FiredDatabase h2 = FiredDatabase.h2();
                FiredDatabase postgres = FiredDatabase.postgres()) {
            Tally ofH2 = Tally.NONE;
            Tally ofPostgres = Tally.NONE;
            // in turns, so that a run that is cut short has as many of either
            while (ofPostgres.kills() < KILLS && System.nanoTime() < end) {
                ofH2 = more(h2, ofH2, KILLS);
                ofPostgres = more(postgres, ofPostgres, KILLS);
            }
            add(report, h2.name(), ofH2);
            add(report, postgres.name(), ofPostgres);
        }
    }

    /** Kills it so often; throws where the register does what no register may, such as answering twice differently. */
    static Tally kills(FiredDatabase database, int kills) throws IOException {
        Tally all = Tally.NONE;
        while (all.kills() < kills) {
            all = more(database, all, kills);
        }
        return all;
    }

    /** With the kills of one more store, up to so many in all. */
    private static Tally more(FiredDatabase database, Tally before, int kills) throws IOException {
        int some = Math.min(KILLS_OF_ONE_STORE, kills - before.kills());
        Tally all = before.and(ofOneStore(database, some, SEED + before.kills()));
        // what the operator of a long run looks at
        System.err.println(database.name() + ": " + all);
        return all;
    }

    private static Tally ofOneStore(FiredDatabase database, int kills, long seed) throws IOException {
        Path folder = Files.createTempDirectory("gestand-kill");
        try {
            Lives lives = new Lives(database.empty(folder.resolve("data")), seed);
            for (int count = 0; count < kills; count++) {
                lives.live(count);
                require(lives.findings());
            }
            lives.settle();
            Findings found = lives.findings();
            return new Tally(
                    kills,
                    lives.answers(),
                    found.events(),
                    found.lost().size(),
                    found.twice().size());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Said at once, since a run takes long. */
    private static void require(Findings found) {
        if (!found.lost().isEmpty() || !found.twice().isEmpty()) {
            System.err.println("LOST " + found.lost() + " TWICE " + found.twice());
        }
    }

    private void add(Report report, String database, Tally tally) {
        String question = "%,d kills while recording, %s".formatted(tally.kills(), database);
        report.add(new Measured(name(), question, "answered facts lost", "facts", List.of((double) tally.lost())));
        report.add(new Measured(name(), question, "requests done twice", "requests", List.of((double) tally.twice())));
        report.note(
                name(),
                "%s: %,d kills at random moments, %,d answered requests, %,d events; after each kill the log is compared with all answers, and what was cut off is asked again under its key."
                        .formatted(database, tally.kills(), tally.answers(), tally.events()));
    }
}
