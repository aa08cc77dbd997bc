package nl.gestand.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a log in its database is found, and called what it is. */
abstract class TamperingContract {

    private static final WrittenLog LOG = WrittenLog.sample();

    @TempDir
    Path folder;

    abstract Connection open() throws SQLException;

    /** The type of columns of bytes. */
    abstract String binary();

    /** How the verifier is told of the database. */
    abstract List<String> evidence();

    Map<String, String> environment() {
        return Map.of();
    }

    @Test
    void whatNobodyTouchedIsProven() throws Exception {
        write(LOG);
        Outcome outcome = verify(LOG.checkpoint(40), LOG.checkpoint(123), LOG.checkpoint());

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).startsWith("PROVEN").contains("300 leaves").contains("30 items");
    }

    @Test
    void anEmptyLogIsProven() throws Exception {
        write(LOG);
        try (Connection database = open()) {
            for (String table : List.of("event", "log_leaf", "log_tile", "log_checkpoint", "document")) {
                WrittenLog.insert(database, "delete from " + table);
            }
        }
        assertThat(verify().exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void tamperingIsFoundAndNamed(Tampering tampering) throws Exception {
        write(LOG);
        try (Connection database = open()) {
            tampering.deed().on(database, binary());
        }
        Outcome outcome = verify();

        assertThat(outcome.findings()).as(outcome::text).containsExactlyInAnyOrderElementsOf(tampering.expected());
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    static List<Tampering> tamperings() {
        return Tampering.all();
    }

    @Test
    void aRewrittenHistoryIsFoundByAKeptCheckpointOnly() throws Exception {
        write(LOG.with(LOG.events().get(99).withPayload("{\"n\":0}")));

        Outcome without = verify();
        assertThat(without.exitCode()).isZero();
        assertThat(without.text()).contains("Whether the whole history was rewritten");
        assertThat(verify(LOG.checkpoint(40)).exitCode()).isZero();
        Outcome with = verify(LOG.checkpoint(40), LOG.checkpoint(123));
        assertThat(with.findings()).containsExactly("rewritten");
        assertThat(with.text()).contains("(123 leaves)", "signed again with the log's own key");
    }

    @Test
    void anEndThatWasCutOffIsFoundByAKeptCheckpointOnly() throws Exception {
        write(LOG.first(257));

        assertThat(verify().exitCode()).isZero();
        Outcome with = verify(LOG.checkpoint());
        assertThat(with.findings()).containsExactly("cut-off");
        assertThat(with.text()).contains("leaves 257 to 299 are gone");
    }

    @Test
    void severalThingsAreAllFoundTheWorstFirst() throws Exception {
        write(LOG);
        try (Connection database = open()) {
            WrittenLog.insert(database, "update document set text = 'x'");
            WrittenLog.insert(
                    database, "update event set recorded_at = '2025-01-01T00:00:00Z' where event_id = 'event-9'");
            WrittenLog.insert(database, "update event set payload = '{}' where event_id = 'event-250'");
            WrittenLog.insert(database, "update event set payload = '{}' where event_id = 'event-7'");
            WrittenLog.insert(database, "delete from event where event_id = 'event-299'");
        }
        assertThat(verify().findings())
                .containsExactly(
                        "event-deleted event-299 leaf 299",
                        "event-altered[payload] event-7 leaf 7",
                        "event-altered[payload] event-250 leaf 250",
                        "re-dated[recorded moment] event-9 leaf 9",
                        "document");
    }

    @Test
    void eventsThatWaitToBeSealedAreSaidNotToBeProven() throws Exception {
        write(LOG);
        try (Connection database = open()) {
            WrittenLog.insertEvent(
                    database,
                    new WrittenEvent(
                            999, "event-y", "motion.recorded", "item-y", 0, "2026-02-01T00:00:00Z", "{}", "{}", null));
        }
        Outcome outcome = verify();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).contains("1 events at the end are not sealed yet");
    }

    @Test
    void aKeyThatWasRetiredIsTrustedBesideTheNextOne() throws Exception {
        write(LOG);
        try (Connection database = open()) {
            for (int size : List.of(100, 257, 300)) {
                String next = WrittenLog.OTHER_KEY.checkpoint(LOG.leaves().subList(0, size));
                String below = next.substring(next.indexOf("\n\n") + 2);
                String note = size == 100 ? LOG.checkpoint(size) + below : next;
                WrittenLog.insert(database, "update log_checkpoint set note = ? where tree_size = ?", note, size);
            }
        }
        List<String> arguments = new ArrayList<>(evidence());
        arguments.addAll(List.of("--vkey", WrittenLog.KEY.vkey(), "--vkey", WrittenLog.OTHER_KEY.vkey()));

        assertThat(Outcome.of(environment(), arguments.toArray(String[]::new)).exitCode())
                .isZero();
        assertThat(verify().findings()).containsExactly("wrong-key", "wrong-key");
    }

    @Test
    void withoutATrustedKeyNothingIsProven() throws Exception {
        write(LOG);
        Outcome outcome = Outcome.of(environment(), evidence().toArray(String[]::new));
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.text()).startsWith("NOT PROVEN").contains("--vkey");
    }

    private void write(WrittenLog log) throws SQLException {
        try (Connection database = open()) {
            log.write(database, binary());
        }
    }

    private Outcome verify(String... kept) throws IOException {
        List<String> arguments = new ArrayList<>(evidence());
        arguments.addAll(List.of("--vkey", WrittenLog.KEY.vkey()));
        for (int i = 0; i < kept.length; i++) {
            arguments.add("--checkpoint");
            arguments.add(
                    Files.writeString(folder.resolve("kept-" + i), kept[i]).toString());
        }
        return Outcome.of(environment(), arguments.toArray(String[]::new));
    }
}
