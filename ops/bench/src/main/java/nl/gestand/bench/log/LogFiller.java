package nl.gestand.bench.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/**
 * Fills an event database, which has the register's tables, with a log that a register might have written: the same for
 * the same seed. Only the log is written, none of the tables beside it.
 */
public final class LogFiller {

    private static final Instant BEGIN = Instant.parse("2015-01-05T08:00:00Z");

    /** 95,000 events a year. */
    private static final Duration STEP = Duration.ofSeconds(332);

    private static final int ROWS_PER_COMMIT = 10_000;

    /** What a log holds; items and letters count from their first event. */
    public record Filled(long events, long items, long letters) {}

    private final SplittableRandom random;
    private final Mix mix;
    private final Stories stories;
    private final List<Story> active = new ArrayList<>();
    private Instant now = BEGIN;
    private double lettersDue;
    private long items;
    private long letters;

    public LogFiller(long seed, Mix mix) {
        this.random = new SplittableRandom(seed);
        this.mix = mix;
        this.stories = new Stories(new MadeUp(random));
    }

    /**
     * Appends so many events; a second call goes on where the first ended.
     *
     * @param events how many, from 1
     * @throws SQLException where the database refuses them; what was committed in tens of thousands stays
     */
    public Filled fill(DataSource database, long events) throws SQLException {
        try (Connection connection = database.getConnection();
                LogRows rows = new LogRows(connection)) {
            for (long written = 1; written <= events; written++) {
                tell(rows);
                if (written % ROWS_PER_COMMIT == 0 || written == events) {
                    rows.commit();
                }
            }
        }
        return new Filled(events, items, letters);
    }

    private void tell(LogRows rows) throws SQLException {
        now = now.plus(STEP);
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        int which = chosen(today);
        Story story = active.get(which);
        int sequence = story.told();
        rows.add(story, sequence, story.tell(today.minusDays(random.nextInt(10))), now);
        if (story.isOver()) {
            active.set(which, active.getLast());
            active.removeLast();
        }
    }

    private int chosen(LocalDate today) {
        if (active.size() < mix.active()) {
            active.add(begun(today));
            return active.size() - 1;
        }
        return random.nextInt(active.size());
    }

    private Story begun(LocalDate today) {
        if (lettersDue >= 1) {
            lettersDue--;
            letters++;
            return stories.letter(today);
        }
        lettersDue += mix.lettersPerItem();
        items++;
        return random.nextDouble() < mix.commitments() ? stories.commitment(today) : stories.motion(today);
    }
}
