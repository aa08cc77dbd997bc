package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the log promises on each database: it grows in the order of positions, passes nothing by, and never forks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SequencerContract {

    private static final String EMPTY = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @TempDir
    Path folder;

    private LogWorld world;

    /** A process over a database; the same one each time. */
    abstract LogWorld open();

    @BeforeEach
    void start() {
        if (world == null) {
            world = open();
        }
        List.of("event", "log_leaf", "log_tile", "log_checkpoint", "log_key")
                .forEach(table -> world.database().sql("delete from " + table).update());
        world.database().sql("update log_identity set origin = null").update();
    }

    @AfterEach
    void theLogIsSound() {
        Signed last = world.tables().checkpoints().last().orElse(new Signed(0, EMPTY, ""));
        List<Long> indices = world.database()
                .sql("select leaf_index from log_leaf order by position")
                .query((row, number) -> row.getLong(1))
                .list();
        assertThat(indices).isEqualTo(LongStream.range(0, last.size()).boxed().toList());
        assertThat(last.root()).isEqualTo(Base64.getEncoder().encodeToString(world.rootOfEntries()));
    }

    void close() {
        world.close();
    }

    @Test
    void anEmptyLogHasAKeyAndNoCheckpoint() {
        assertThat(world.sequencer(folder).round().added()).isZero();

        assertThat(VerifierKey.parse(key()).name()).startsWith("gestand/");
        assertThat(folder.resolve("log-key")).exists();
        assertThat(world.tables().checkpoints().last()).isEmpty();
    }

    @Test
    void eventsBecomeLeavesInTheirOrderABatchAtATime() {
        world.append("a", 0, 3);
        world.write("b", 0, 260);
        Sequencer sequencer = world.sequencer(folder);

        assertThat(List.of(added(sequencer), added(sequencer), added(sequencer), added(sequencer)))
                .containsExactly(100, 100, 63, 0);
        assertThat(world.tables().checkpoints().last()).map(Signed::size).contains(263L);
        assertThat(eventsOfLeaves()).isEqualTo(events());
        assertThat(List.of(size(100), size(200), size(263)))
                .allSatisfy(signed -> assertThat(signedByTheLog(signed)).isTrue());
    }

    @Test
    void nothingIsPassedByWhileAnEarlierTransactionStaysOpen() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        world.append("first", 0, 1);
        CompletableFuture<Void> slow = world.appendSlowly("slow", mayEnd);
        world.append("fast", 0, 2);
        Sequencer sequencer = world.sequencer(folder);

        assertThat(added(sequencer)).isEqualTo(1);
        assertThat(added(sequencer)).isZero();
        mayEnd.countDown();
        slow.get(10, TimeUnit.SECONDS);

        assertThat(added(sequencer)).isEqualTo(3);
        assertThat(eventsOfLeaves()).isEqualTo(events());
    }

    @Test
    void twoProcessesAddEachEventOnce() throws Exception {
        world.append("a", 0, 5);
        Sequencer first = world.sequencer(folder, "", "", 7);
        assertThat(added(first)).isEqualTo(5);
        Sequencer second = world.sequencer(folder, "", "", 7);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            running.add(threads.submit(() -> rounds(first)));
            running.add(threads.submit(() -> rounds(second)));
            running.add(threads.submit(() -> {
                for (int i = 0; i < 40; i++) {
                    world.append("w", 2L * i, 2);
                }
            }));
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
        while (added(first) > 0) {
            assertThat(added(second)).isNotNegative();
        }
        assertThat(eventsOfLeaves()).hasSize(85).isEqualTo(events());
    }

    @Test
    void whoComesSecondLeavesTheLogAlone() throws Exception {
        world.append("a", 0, 2);
        Sequencer first = world.sequencer(folder);
        first.round();
        world.append("a", 2, 1);

        boolean mine = world.transaction().execute(status -> {
            assertThat(world.tables().identity().lock()).isTrue();
            return CompletableFuture.supplyAsync(
                            () -> world.sequencer(folder).round().mine())
                    .join();
        });

        assertThat(mine).isFalse();
        assertThat(first.round().added()).isEqualTo(1);
    }

    /** What a kill between the statements leaves is what a transaction leaves that was not committed. */
    @Test
    void aBatchThatWasNotCommittedLeavesNothingAndIsAddedAgain() {
        world.append("a", 0, 3);
        Sequencer sequencer = world.sequencer(folder);
        sequencer.round();
        world.append("a", 3, 4);
        world.transaction().executeWithoutResult(killed -> {
            assertThat(sequencer.round().added()).isEqualTo(4);
            killed.setRollbackOnly();
        });
        // the process that comes after it; what the killed one told the file is what it could tell after a commit only
        folder.resolve("log-key.signed").toFile().delete();

        assertThat(world.tables().checkpoints().last().orElseThrow().size()).isEqualTo(3);
        assertThat(world.sequencer(folder).round().added()).isEqualTo(4);
    }

    @Test
    void aLostKeySignsNothingUntilTheOperatorRetiresIt() {
        world.append("a", 0, 3);
        world.sequencer(folder).round();
        String lost = key();
        Path other = folder.resolve("elsewhere");
        world.append("a", 3, 1);

        assertThatExceptionOfType(NotSigning.class)
                .isThrownBy(() -> world.sequencer(other).round())
                .withMessageContainingAll(id(lost), "GESTAND_LOG_RETIRE_KEY=" + id(lost))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(NotSigning.Kind.OTHER_KEY));
        assertThat(other.resolve("log-key")).doesNotExist();
        assertThat(world.tables().checkpoints().last().orElseThrow().size()).isEqualTo(3);

        assertThat(world.sequencer(other, "", id(lost), 100).round().added()).isEqualTo(1);
        assertThat(key()).isNotEqualTo(lost);
        SignedNote handover = SignedNote.parse(size(3).note());
        assertThat(VerifierKey.parse(lost).signed(handover)).isTrue();
        assertThat(VerifierKey.parse(key()).signed(handover)).isTrue();
        assertThat(VerifierKey.parse(lost).signed(SignedNote.parse(size(4).note())))
                .isFalse();
    }

    @Test
    void anotherKeyInTheFileSignsNothing() {
        world.append("a", 0, 1);
        world.sequencer(folder).round();
        new KeyFile(folder.resolve("log-key")).make();
        world.append("a", 1, 1);

        assertThatExceptionOfType(NotSigning.class)
                .isThrownBy(() -> world.sequencer(folder).round());
        assertThat(world.tables().checkpoints().last().orElseThrow().size()).isEqualTo(1);
    }

    /** The setting may stay: it names a key that signs no longer. */
    @Test
    void aRetiredKeyIsSetAsideOnce() {
        world.append("a", 0, 1);
        world.sequencer(folder).round();
        String retired = id(key());
        world.sequencer(folder, "", retired, 100).round();
        String next = key();
        world.append("a", 1, 1);
        world.sequencer(folder, "", retired, 100).round();

        assertThat(key()).isEqualTo(next);
        assertThat(folder.resolve("log-key.retired-" + retired)).exists();
        assertThat(signedByTheLog(size(2))).isTrue();
    }

    @Test
    void aLogKeepsItsName() {
        world.append("a", 0, 1);
        world.sequencer(folder, "register.example/log", "", 100).round();

        assertThat(size(1).note()).startsWith("register.example/log\n1\n");
        assertThat(world.sequencer(folder).round().mine()).isTrue();
        assertThatExceptionOfType(NotSigning.class)
                .isThrownBy(
                        () -> world.sequencer(folder, "another/log", "", 100).round())
                .withMessageContaining("register.example/log");
    }

    /** A backup of yesterday was put back: what was signed since is known to the world, and to the file beside the key. */
    @Test
    void aDatabaseThatWasSetBackIsNotSignedASecondTime() {
        world.append("a", 0, 2);
        world.sequencer(folder).round();
        String key = key();
        world.append("a", 2, 2);
        world.sequencer(folder).round();
        List.of(
                        "delete from log_checkpoint where tree_size > 2",
                        "delete from log_leaf where leaf_index > 1",
                        "delete from event where sequence > 1")
                .forEach(sql -> world.database().sql(sql).update());
        world.tables().tiles().write(0, 0, Arrays.copyOf(world.tables().tiles().hashes(0, 0), 64));
        world.append("other", 0, 2);

        assertThatExceptionOfType(NotSigning.class)
                .isThrownBy(() -> world.sequencer(folder).round())
                .withMessageContaining("size 4")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(NotSigning.Kind.CHANGED));

        assertThat(world.sequencer(folder, "", id(key), 100).round().added()).isEqualTo(2);
        assertThat(world.sequencer(folder).round().added()).isZero();
        assertThat(VerifierKey.parse(key).signed(SignedNote.parse(size(4).note())))
                .isFalse();
    }

    @Test
    void aChangedTileStopsTheLog() {
        world.append("a", 0, 3);
        Sequencer sequencer = world.sequencer(folder);
        sequencer.round();
        byte[] sound = world.tables().tiles().hashes(0, 0);
        byte[] changed = sound.clone();
        changed[40] ^= 1;
        world.tables().tiles().write(0, 0, changed);
        world.append("a", 3, 1);

        assertThatExceptionOfType(NotSigning.class)
                .isThrownBy(sequencer::round)
                .withMessageContaining("does not follow from the tiles");
        world.tables().tiles().write(0, 0, sound);
        assertThat(sequencer.round().added()).isEqualTo(1);
    }

    @Test
    void aChangedCheckpointStopsTheLog() {
        world.append("a", 0, 3);
        Sequencer sequencer = world.sequencer(folder);
        sequencer.round();
        String note = size(3).note();
        world.tables().checkpoints().signAgain(3, note.replace("\n3\n", "\n4\n"));

        assertThatExceptionOfType(NotSigning.class)
                .isThrownBy(sequencer::round)
                .withMessageContaining("not as it was signed");
        world.tables().checkpoints().signAgain(3, note);
        assertThat(sequencer.round().added()).isZero();
    }

    @Test
    void whatSomeoneWroteIsInNoEntryAndCannotBeTried() {
        world.write("b", 0, 2);
        world.append("c", 0, 1);
        world.sequencer(folder).round();

        List<String> entries = world.tables().leaves().entries(0, 3);
        List<String> salts = world.database()
                .sql("select salt from log_leaf where salt is not null")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(salts).hasSize(2).doesNotHaveDuplicates();
        assertThat(entries).noneMatch(entry -> entry.contains(LogWorld.SECRET) || entry.contains("u-1"));
        assertThat(entries.get(0)).contains("\"payloadHash\":\"hmac-sha256:").contains("\"sequence\":0");
        assertThat(entries.get(2)).contains("\"payloadHash\":\"sha256:");
        assertThat(payloadHash(entries.get(0))).isNotEqualTo(payloadHash(entries.get(1)));
    }

    private void rounds(Sequencer sequencer) {
        for (int i = 0; i < 60; i++) {
            sequencer.round();
        }
    }

    private static int added(Sequencer sequencer) {
        return sequencer.round().added();
    }

    private Signed size(long size) {
        return world.tables().checkpoints().of(size).orElseThrow();
    }

    private String key() {
        return world.tables().identity().key().orElseThrow().vkey();
    }

    private static String id(String vkey) {
        return VerifierKey.parse(vkey).hexId();
    }

    private boolean signedByTheLog(Signed signed) {
        return VerifierKey.parse(key()).signed(SignedNote.parse(signed.note()));
    }

    private List<String> events() {
        return world.database()
                .sql("select event_id from event order by global_index")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> eventsOfLeaves() {
        return world.database()
                .sql("select event_id from log_leaf order by leaf_index")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String payloadHash(String entry) {
        return entry.replaceFirst(".*\"payloadHash\":\"([^\"]+)\".*", "$1");
    }
}
