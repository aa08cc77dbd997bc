package nl.gestand.bench.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what one bench measures, and keeps it with what it was measured on. */
public final class KeptReport implements Report {

    private final String bench;
    private final int rounds;
    private final boolean quick;
    private final Instant started;
    private final double load;
    private final Machine machine;
    private final List<Measured> measurements = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public KeptReport(String bench, int rounds, boolean quick, InstantSource clock) throws IOException {
        this.bench = bench;
        this.rounds = rounds;
        this.quick = quick;
        this.started = clock.instant();
        this.load = Machine.load();
        this.machine = Machine.observe();
    }

    @Override
    public int rounds() {
        return rounds;
    }

    @Override
    public boolean quick() {
        return quick;
    }

    /** @throws IllegalArgumentException where it is of another bench, or the same was measured already */
    @Override
    public void add(Measured measured) {
        boolean known = measurements.stream()
                .anyMatch(other -> other.question().equals(measured.question())
                        && other.who().equals(measured.who()));
        if (known || !measured.bench().equals(bench)) {
            throw new IllegalArgumentException("not to be measured twice, nor by bench " + bench + ": "
                    + measured.bench() + ", " + measured.question() + ", " + measured.who());
        }
        measurements.add(measured);
    }

    @Override
    public void note(String of, String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    public void save(Path file, String commit, InstantSource clock) throws IOException {
        Part part = new Part(
                bench,
                started.truncatedTo(ChronoUnit.SECONDS).toString(),
                commit,
                rounds,
                ChronoUnit.SECONDS.between(started, clock.instant()),
                load,
                machine,
                measurements,
                notes);
        Files.writeString(file, new JsonMapper().writeValueAsString(part));
    }
}
