package nl.gestand.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A moment, a day and a position each mean one place in the log. */
class MomentsTest {

    private static final RegisterClock CLOCK = RegisterClock.stoppedAt(Instant.parse("2026-02-10T12:00:00Z"));

    /** An event each second, from the first of February on. */
    private static final long BEGIN = Instant.parse("2026-02-01T00:00:00Z").getEpochSecond();

    private static final long END = 1_000_000;

    private boolean covered = true;
    private final Moments moments = new Moments(CLOCK, new EachSecond());

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "17, 17",
        "2026-02-01T00:01:00Z, 60",
        "2026-02-01T01:01:00+01:00, 60",
        "2026-02-01T01:01:00 01:00, 60",
        "2026-02-01, 82799",
        "2026-01-31, 0",
        "1970-01-01T00:00:00Z, 0",
        "2026-02-10, 820800",
        "9999-12-31, 820800"
    })
    void eachFormMeansAPosition(String text, long position) {
        PointInTime when = moments.read(asked("knownAt", text));
        assertThat(when.position()).isEqualTo(position);
        assertThat(when.known()).isNotNull();
    }

    @Test
    void aMomentInTheFutureIsThePresent() {
        PointInTime when = moments.read(asked("knownAt", "2030-01-01"));
        assertThat(when.known()).extracting(PointInTime.Known::knownAt).isEqualTo(CLOCK.now());
    }

    @Test
    void aPositionIsNamedByTheMomentOfItsEvent() {
        PointInTime when = moments.read(asked("knownAt", "60"));
        assertThat(when.known()).extracting(PointInTime.Known::knownAt).isEqualTo(Instant.ofEpochSecond(BEGIN + 60));
    }

    @Test
    void whoDoesNotAskIsToldOfThePresent() {
        PointInTime when = moments.read(asked("validAt", "2026-01-05"));
        assertThat(when).isEqualTo(new PointInTime(LocalDate.of(2026, 1, 5), true, IndexQuestion.PRESENT, null));
        assertThat(when.naming("as it is")).isEqualTo("as it is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000001", "99999999999999999999", "2026-02-30", "2026-02-04T12:00:00", "soon", " "})
    void anythingElseIsRefused(String text) {
        Parameters parameters = asked("knownAt", text);
        PointInTime when = moments.read(parameters);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> moments.finish(parameters, when, () -> "answered"))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }

    @Test
    void whatTheViewsDoNotCoverInTimeIsAnsweredLater() {
        Parameters parameters = asked("knownAt", "60");
        PointInTime when = moments.read(parameters);
        assertThat(moments.finish(parameters, when, () -> "answered")).isEqualTo("answered");
        covered = false;
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> moments.finish(parameters, when, () -> "answered"))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(503));
    }

    private static Parameters asked(String name, String text) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(name, text);
        return Parameters.of(request);
    }

    private final class EachSecond implements RegisterLog {

        @Override
        public long end() {
            return END;
        }

        @Override
        public long positionAt(Instant moment) {
            return Math.clamp(moment.getEpochSecond() - BEGIN, 0, END);
        }

        @Override
        public Optional<Instant> recordedAt(long position) {
            return Optional.of(Instant.ofEpochSecond(BEGIN + position));
        }

        @Override
        public boolean isCovered(long position) {
            return covered;
        }
    }
}
