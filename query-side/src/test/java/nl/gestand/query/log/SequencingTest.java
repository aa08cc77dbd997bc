package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.gestand.events.store.StoredEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** The thread that keeps the log up to date; nothing polls here, so that only the appends themselves wake it. */
class SequencingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private LogWorld world;

    @BeforeEach
    void open() {
        world = LogWorld.with("--gestand.data=" + folder.resolve("data"), "--gestand.events.poll=1h");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aRegisterOfBeforeTheLogIsCoveredInBatchesAndThenFollowed() {
        world.write("old", 0, 35);
        Sequencing running = running(10);
        await().atMost(PATIENCE).until(() -> running.state().size() == 35);
        assertThat(world.database()
                        .sql("select tree_size from log_checkpoint order by tree_size")
                        .query(Long.class)
                        .list())
                .isEqualTo(List.of(10L, 20L, 30L, 35L));

        world.append("new", 0, 2);
        await().atMost(PATIENCE).until(() -> running.state().size() == 37);
        assertThat(new LogHealth(running::state, () -> "").health().getStatus()).isEqualTo(Status.UP);
        running.stop();
        assertThat(running.isRunning()).isFalse();
    }

    /** Whoever writes goes on, and readers are told. */
    @Test
    void aChangeOfThePastRaisesTheAlarm() {
        world.append("a", 0, 3);
        Sequencing running = running(10);
        await().atMost(PATIENCE).until(() -> running.state().size() == 3);
        world.tables().tiles().write(0, 0, new byte[3 * TreeHash.LENGTH]);
        world.append("a", 3, 1);

        await().atMost(PATIENCE).until(() -> running.state().kind() == LogState.Kind.CHANGED);
        var health = new LogHealth(running::state, () -> "").health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("reason")).asString().contains("size 3");
        assertThat(new Proofs(world.tables()).inclusion(0, null).treeSize()).isEqualTo(3);
        running.stop();
    }

    @Test
    void aLostKeyDegradesTheRegisterUntilItIsPutBack() {
        world.append("a", 0, 1);
        Path lost = folder.resolve("lost");
        world.sequencer(folder).round();
        world.append("a", 1, 1);
        Sequencing running =
                new Sequencing(world.sequencer(lost), world.bean(StoredEvents.class), signed -> {}, () -> true);
        running.start();

        await().atMost(PATIENCE).until(() -> running.state().kind() == LogState.Kind.OTHER_KEY);
        assertThat(new LogHealth(running::state, () -> "").health().getStatus().getCode())
                .isEqualTo("DEGRADED");
        assertThat(lost.toFile().mkdir()).isTrue();
        assertThat(folder.resolve("log-key")
                        .toFile()
                        .renameTo(lost.resolve("log-key").toFile()))
                .isTrue();
        await().atMost(PATIENCE).until(() -> running.state().size() == 2);
        running.stop();
    }

    @Test
    void readersGoFirstAfterAStart() {
        world.append("a", 0, 2);
        AtomicBoolean answering = new AtomicBoolean();
        Sequencing running =
                new Sequencing(world.sequencer(folder), world.bean(StoredEvents.class), signed -> {}, answering::get);
        running.start();

        await().during(Duration.ofMillis(600)).until(() -> running.state().kind() == LogState.Kind.STARTING);
        answering.set(true);
        await().atMost(PATIENCE).until(() -> running.state().size() == 2);
        answering.set(false);
        world.append("a", 2, 1);
        await().atMost(PATIENCE).until(() -> running.state().size() == 3);
        running.stop();
    }

    private Sequencing running(int batch) {
        Sequencing running = new Sequencing(
                world.sequencer(folder, "", "", batch), world.bean(StoredEvents.class), signed -> {}, () -> true);
        running.start();
        return running;
    }
}
