package nl.gestand.query.replay;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.gestand.events.store.EventLog;
import nl.gestand.query.RegisterLog;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.KnownLetters;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.JsonBody;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator check by a replay of the log what the register answers as of earlier moments. */
@RestController
@RequestMapping("/v1/operator/replays")
final class ReplayController {

    private static final int MOST_SAMPLES = 100;
    private static final int USUAL_SAMPLES = 5;

    /**
     * What came of it.
     *
     * @param seed by which the same positions are sampled again, while the log ends where it does
     * @param differing how many things differ, at all moments together
     */
    record Checked(long seed, List<Replayed> moments, int differing) {}

    private final Replays replays;
    private final RegisterLog log;
    private final RegisterClock clock;
    private final ReentrantLock turn = new ReentrantLock();

    ReplayController(
            EventStore store,
            @Qualifier("eventSerializer") Serializer serializer,
            EventLog positions,
            RegisterReading items,
            KnownLetters letters,
            IndexReading register,
            DocumentTexts texts,
            RegisterLog log,
            RegisterClock clock) {
        this.replays = new Replays(store, serializer, positions, items, letters, register, texts, clock);
        this.log = log;
        this.clock = clock;
    }

    /** Takes as long as reading the whole log, and once more for each moment as deriving all items anew. */
    @PostMapping
    Checked replay(@RequestBody byte[] json) throws InterruptedException {
        JsonBody body = JsonBody.read(json);
        Long samples = body.integer("samples", 0, MOST_SAMPLES);
        Long seed = body.integer("seed", 0, Long.MAX_VALUE);
        body.finish();
        if (!turn.tryLock()) {
            throw new ProblemException(new Problem(
                    409, "replay-running", "The log is being replayed already", "Wait until that replay has ended."));
        }
        try {
            return replay(
                    samples == null ? USUAL_SAMPLES : samples.intValue(),
                    seed == null ? clock.now().toEpochMilli() : seed);
        } finally {
            turn.unlock();
        }
    }

    private Checked replay(int samples, long seed) throws InterruptedException {
        long end = log.end();
        if (!log.isCovered(end)) {
            throw new ProblemException(new Problem(
                            503,
                            "position-not-reached",
                            "The views are not that far yet",
                            "They do not cover the register up to " + end + " yet; try again.")
                    .retryAfter(1));
        }
        List<Replayed> moments = replays.at(samples, seed, end);
        return new Checked(
                seed, moments, moments.stream().mapToInt(Replayed::differing).sum());
    }
}
