package nl.gestand.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.gestand.query.register.Register;
import nl.gestand.query.views.Freshness;
import nl.gestand.query.views.ViewListener.Shown;
import nl.gestand.web.ProblemException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeStreamsTest {

    private static final ChangesSince ALL =
            new ChangesSince(null, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    private static final Duration QUIET = Duration.ofMillis(50);

    /** A reader that takes nothing until it is let go. */
    private static final class Stuck extends OutputStream {
        private final CountDownLatch let = new CountDownLatch(1);
        private final CountDownLatch stuck = new CountDownLatch(1);

        @Override
        public void write(int one) {
            // only whole pieces are written
        }

        @Override
        public void flush() {
            stuck.countDown();
            try {
                let.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final RecentChanges recent = new RecentChanges(bus.queryUpdateEmitter(), Freshness.at(7));
    private final ChangeStreams streams =
            new ChangeStreams(DefaultQueryGateway.builder().queryBus(bus).build(), recent, 2, QUIET);
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    ChangeStreamsTest() {
        new AnnotationQueryHandlerAdapter<>(recent).subscribe(bus);
        streams.start();
    }

    @AfterEach
    void stop() {
        streams.stop();
        readers.shutdownNow();
    }

    @Test
    void aSlowReaderIsCutOffAndHoldsUpNobody() throws Exception {
        Stuck slow = new Stuck();
        ByteArrayOutputStream quick = new ByteArrayOutputStream();
        Future<?> slowEnd = listen(slow, ALL);
        listen(quick, ALL);
        slow.stuck.await();
        await().until(() -> text(quick).contains("event: open"));

        for (int position = 8; position < 308; position++) {
            tell(position, "item-" + position);
            String id = "id: " + position + "\n";
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> text(quick).contains(id));
        }

        assertThat(slowEnd.isDone()).isFalse();
        slow.let.countDown();
        slowEnd.get();
        await().until(() -> streams.size() == 1);
    }

    @Test
    void thereAreSoManyPlacesAndTheyAreGivenBack() throws Exception {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (ChangeStreams.Place one = streams.place(ALL);
                ChangeStreams.Place two = streams.place(ALL)) {
            assertThat(one).isNotSameAs(two);
            assertThatThrownBy(() -> streams.place(ALL))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("too-many-listeners");
        }
        assertThat(streams.size()).isZero();
        listen(first, ALL);
        await().until(() -> text(first).contains("event: open\ndata: {\"position\":7}"));
    }

    @Test
    void whoHearsNothingGetsASignOfLifeAndNobodyListensWhenItStops() throws Exception {
        ByteArrayOutputStream reader = new ByteArrayOutputStream();
        Future<?> end = listen(reader, ALL);
        await().until(() -> text(reader).contains("\n:\n\n"));

        streams.stop();
        end.get();
        assertThatThrownBy(() -> streams.place(ALL)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatCannotBeNamedIsToldAsAReload() throws Exception {
        ByteArrayOutputStream reader = new ByteArrayOutputStream();
        listen(reader, ALL);
        await().until(() -> text(reader).contains("event: open"));

        recent.changed(
                9, IntStream.range(0, 150).mapToObj(i -> shown("item-" + i)).toList());
        recent.replaced(9);
        await().until(() -> text(reader).split("event: reload\ndata: \\{\"position\":9}", -1).length == 3);
    }

    @Test
    void aRetryAtAPositionThatWasToldIsToldToWhoComesBackToIt() {
        tell(8, "one");
        tell(9, "two");
        tell(9, "three");

        assertThat(changed(new ChangesSince(9L, true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of())))
                .containsExactly("three");
        assertThat(changed(new ChangesSince(9L, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of())))
                .isEmpty();
        assertThat(changed(new ChangesSince(8L, true, Set.of(), Set.of("two"), Set.of(), Set.of(), Set.of(), Set.of())))
                .containsExactly("two");
        assertThat(recent.answer(
                        new ChangesSince(7L, true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of())))
                .singleElement()
                .matches(Batch::anything);
    }

    private List<String> changed(ChangesSince question) {
        return recent.answer(question).stream()
                .flatMap(batch -> batch.changed().stream())
                .map(Changed::id)
                .toList();
    }

    private Future<?> listen(OutputStream reader, ChangesSince question) {
        return readers.submit(() -> {
            try (ChangeStreams.Place place = streams.place(question)) {
                place.write(reader);
            }
            return null;
        });
    }

    private void tell(long position, String id) {
        recent.changed(position, List.of(shown(id)));
    }

    private static Shown shown(String id) {
        return new Shown(
                Register.ITEMS,
                new Document("_id", id)
                        .append("kind", "motion")
                        .append("numbers", List.of())
                        .append("dossiers", List.of("28638"))
                        .append("spans", List.of(new Document("ministry", "JenV").append("committee", null))));
    }

    private static String text(ByteArrayOutputStream reader) {
        return reader.toString(StandardCharsets.UTF_8);
    }
}
