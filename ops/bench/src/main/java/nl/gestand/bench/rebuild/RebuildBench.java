package nl.gestand.bench.rebuild;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import org.springframework.util.FileSystemUtils;

/** Events a second of a full rebuild of all views, in a process that is warm. */
public final class RebuildBench implements Bench {

    private static final String NAME = "rebuild";
    private static final int EVENTS = 100_000;

    /** Of the same log: a token for each event and segment makes it that slow. */
    private static final int EVENTS_OF_AXON = 3_000;

    private final int events;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> reader = new ArrayList<>();
    private final List<Double> axon = new ArrayList<>();
    private final List<Double> heap = new ArrayList<>();

    public RebuildBench() {
        this(EVENTS);
    }

    /** @param events of the log, from 3,000 */
    public RebuildBench(int events) {
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Report report) throws Exception {
        Path data = Files.createTempDirectory("gestand-rebuild");
        try (RebuiltRegister register = RebuiltRegister.start(data, events);
                AxonsOwn other = new AxonsOwn(register.log(), register.serializer())) {
            for (int round = -1; round < report.rounds(); round++) {
                round(register, other, round >= 0);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        tell(report);
    }

    private void round(RebuiltRegister register, AxonsOwn other, boolean counts) throws Exception {
        double readerNow = events / register.secondsToRead(events);
        double oursNow = events / register.secondsToRebuild(events);
        double axonNow = EVENTS_OF_AXON / other.secondsToHandle(EVENTS_OF_AXON);
        if (counts) {
            reader.add(readerNow);
            ours.add(oursNow);
            axon.add(axonNow);
            heap.add(register.megabytesInUse());
        }
    }

    private void tell(Report report) {
        String question = String.format(Locale.ROOT, "all views, %,d events", events);
        report.add(new Measured(NAME, question, "ours", "events/s", ours));
        report.add(new Measured(NAME, question, "reader without a write", "events/s", reader));
        report.add(new Measured(NAME, question, "Axon's default processor", "events/s", axon));
        report.add(new Measured(NAME, question + ", heap after it", "ours", "MB", heap));
        report.note(
                NAME,
                "The reader is one thread that reads and deserialises the same events. Axon's default processor is its"
                        + " pooled streaming one, with our handlers, a batch of one and its token in a MongoDB of the"
                        + " same kind; it was timed over the first "
                        + EVENTS_OF_AXON
                        + " events of the log.");
    }
}
