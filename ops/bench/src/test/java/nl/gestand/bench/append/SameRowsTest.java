package nl.gestand.bench.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is compared does the same work. */
class SameRowsTest {

    private static final int EVENTS = 6;

    @TempDir
    Path directory;

    @Test
    void theCeilingWritesEveryRowThatOursWritesAndAsLarge() throws Exception {
        try (Place place = Place.h2(directory);
                Ours ours = new Ours(place);
                Ceiling ceiling = new Ceiling(place)) {
            for (Contestant each : List.of(ours, ceiling)) {
                each.fill(EVENTS, 2);
                each.create();
                each.update(EVENTS, 0);
                each.update(EVENTS, 1);
                each.update(EVENTS, 1);
            }

            for (String table : List.of("event", "answer", "number_claim", "responsible", "supersession")) {
                assertThat(number(ceiling.database(), "select count(*) from " + table))
                        .as(table)
                        .isEqualTo(number(ours.database(), "select count(*) from " + table));
            }
            for (String size : List.of(
                    "select sum(length(payload)) from event",
                    "select sum(length(metadata)) from event",
                    "select sum(length(receipt)) from answer")) {
                assertThat((double) number(ceiling.database(), size))
                        .as(size)
                        .isCloseTo(number(ours.database(), size), Percentage.withPercentage(3));
            }
        }
    }

    @Test
    void axonOutOfTheBoxReadsAndAppends() throws Exception {
        try (Place place = Place.h2(directory);
                OutOfTheBox axon = new OutOfTheBox(place)) {
            axon.fill(EVENTS, 2);
            axon.create();
            axon.update(EVENTS, 1);

            assertThat(number(axon.database(), "select count(*) from domainevententry"))
                    .isEqualTo(2 * EVENTS + 3 + 1);
        }
    }

    private static long number(DataSource database, String question) {
        return JdbcClient.create(database).sql(question).query(Long.class).single();
    }
}
