package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that belong to events are there with them or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RowsBesideEventsContract {

    private static final String INSERT = "insert into merged_item (item_id, into_id) values (?, ?)";

    private Running process;

    abstract String[] arguments();

    @BeforeAll
    void start() {
        process = Running.with(arguments());
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @BeforeEach
    void empty() {
        client().sql("delete from merged_item").update();
    }

    /** With few the whole is one message to PostgreSQL, with many it is not. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void theyAreWrittenInTheirOrderWithTheEvents(int rows) {
        List<Long> told = new ArrayList<>();
        process.transaction().executeWithoutResult(open -> {
            for (int i = 0; i < rows; i++) {
                beside().write(told::add, INSERT, "item" + i, "x");
                beside().ask(told::add, "select count(*) from merged_item");
            }
            process.store.publish(Running.lines("with" + rows, 0, 2));
            assertThat(count()).isEqualTo(rows);
        });

        assertThat(told)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, rows)
                        .boxed()
                        .flatMap(i -> List.of(1L, (long) i).stream())
                        .toList());
        assertThat(process.book("with" + rows)).hasSize(2);
    }

    @Test
    void theyAreWrittenBeforeTheCommitWhereNoEventFollows() {
        process.transaction().executeWithoutResult(open -> {
            beside().write(INSERT, "a", "b");
            assertThat(count()).isZero();
            beside().flush();
            assertThat(count()).isEqualTo(1);
            beside().write(INSERT, "c", "d");
        });

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aRowIsInsertedOrChanged() {
        List<String> columns = List.of("item_id", "into_id");
        beside().put("merged_item", columns, "a", "b");
        beside().put("merged_item", columns, "a", "c");

        assertThat(client().sql("select into_id from merged_item")
                        .query(String.class)
                        .list())
                .containsExactly("c");
    }

    @Test
    void whatIsThrownOnTheirResultUndoesTheEvents() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> process.transaction().executeWithoutResult(open -> {
                    beside().write(
                                    changed -> {
                                        throw new IllegalArgumentException("refused");
                                    },
                                    INSERT,
                                    "a",
                                    "b");
                    process.store.publish(Running.lines("refused", 0, 1));
                }));

        assertThat(process.book("refused")).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void aTakenKeyOfARowIsToldApartFromATakenPlaceInAStream() {
        beside().write(INSERT, "a", "b");

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> process.transaction().executeWithoutResult(open -> {
                    beside().write(INSERT, "a", "c");
                    process.store.publish(Running.lines("doubled", 0, 1));
                }));
        assertThat(process.book("doubled")).isEmpty();
    }

    private BesideEvents beside() {
        return process.bean(BesideEvents.class);
    }

    private long count() {
        return client().sql("select count(*) from merged_item")
                .query(Long.class)
                .single();
    }

    private JdbcClient client() {
        return process.bean(JdbcClient.class);
    }
}
