package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.common.DateTimeUtils;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A moment's place in the log is that before the first event that was recorded after it. */
class RecordedMomentsTest {

    private static final Instant BEGIN = Instant.parse("2026-02-01T10:00:00Z");

    private final JdbcClient database = database();
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Long> positions = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();
    private final RecordedMoments recorded = new RecordedMoments(database);

    @BeforeEach
    void anEmptyLog() {
        database.sql("drop table if exists event").update();
        database.sql("create table event (global_index bigint primary key, recorded_at varchar(32))")
                .update();
    }

    /** Moments are out of order by up to two seconds, and once by an hour, when the clock was set back. */
    @Test
    void anyMomentIsFoundWhateverTheOrderOfMoments() {
        add(9_000, 0);
        add(5_000, 3_600);
        check();
        add(6_000, 3_600);
        check();
    }

    @Test
    void anEmptyLogHasOnePlace() {
        assertThat(recorded.before(text(BEGIN), 0)).isZero();
    }

    @Test
    void whatWasRecordedAtTheMomentItselfIsKnown() {
        add(3, 0);
        assertThat(recorded.before(text(moments.getLast().plusSeconds(10)), positions.getLast()))
                .isEqualTo(positions.getLast());
        assertThat(recorded.before(text(BEGIN.minusMillis(1)), positions.getLast()))
                .isZero();
    }

    private void check() {
        long head = positions.getLast();
        for (int i = 0; i < 200; i++) {
            Instant moment = BEGIN.plusMillis(random.nextLong(-1_000, moments.size() * 1_000L));
            assertThat(recorded.before(text(moment), head)).isEqualTo(expected(moment, head));
        }
    }

    private long expected(Instant moment, long head) {
        for (int i = 0; i < positions.size(); i++) {
            if (moments.get(i).isAfter(moment)) {
                return positions.get(i) - 1;
            }
        }
        return head;
    }

    /** With a hole now and then. */
    private void add(int count, int setBack) {
        for (int i = 0; i < count; i++) {
            long position = (positions.isEmpty() ? 0 : positions.getLast()) + 1 + (random.nextInt(50) == 0 ? 3 : 0);
            Instant moment =
                    BEGIN.plusSeconds(positions.size() - (long) setBack).plusMillis(random.nextInt(2_000));
            positions.add(position);
            moments.add(moment);
            database.sql("insert into event values (?, ?)")
                    .params(position, text(moment))
                    .update();
        }
    }

    private static String text(Instant moment) {
        return DateTimeUtils.formatInstant(moment);
    }

    private static JdbcClient database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:moments;DB_CLOSE_DELAY=-1");
        return JdbcClient.create(source);
    }
}
