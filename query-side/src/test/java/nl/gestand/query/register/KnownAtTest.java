package nl.gestand.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.Deliveries;
import nl.gestand.query.MadeUpRegister;
import nl.gestand.query.Views;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.Found;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Lookup;
import nl.gestand.query.index.Order;
import nl.gestand.query.index.RegisterIndex;
import nl.gestand.query.index.Sorted;
import nl.gestand.query.views.ViewTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked as of a position is answered as by an index that never saw what came later. */
class KnownAtTest {

    private static final int ITEMS = 25;
    private static final int EVENTS = 300;
    private static final int MOMENTS = 4;
    private static final int QUESTIONS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatWasDerivedBehindTheLiveViewsIsThePlainFold(long seed) throws Exception {
        List<Recorded<?>> events = new MadeUpRegister(seed, ITEMS, EVENTS).events();
        try (RegisterIndex index = index()) {
            ViewTarget target = ViewTarget.of(Views.empty(), index);
            deliver(target, events, EVENTS + 10);
            assertThat(index.awaitHistory(PATIENCE)).isTrue();
            assertEachMomentIsThePlainFold(index, events, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void whatEachBatchAddsIsThePlainFold(long seed) throws Exception {
        List<Recorded<?>> events = new MadeUpRegister(seed, ITEMS, EVENTS).events();
        try (RegisterIndex index = index()) {
            ViewTarget target = ViewTarget.of(Views.empty(), index);
            deliver(target, events.subList(0, 20), 5);
            assertThat(index.awaitHistory(PATIENCE)).isTrue();
            deliver(target, events.subList(20, events.size()), 3);
            assertThat(index.isHistoryWhole()).isTrue();
            assertEachMomentIsThePlainFold(index, events, seed);
        }
    }

    @Test
    void eventsThatComeTwiceChangeNoMoment() throws Exception {
        List<Recorded<?>> events = new MadeUpRegister(5, ITEMS, EVENTS).events();
        try (RegisterIndex index = index()) {
            ViewTarget target = ViewTarget.of(Views.empty(), index);
            for (int from = 0; from < events.size(); from += 50) {
                List<Recorded<?>> some = events.subList(from, Math.min(from + 50, events.size()));
                deliver(target, some, 50);
                deliver(target, some, 50);
            }
            assertThat(index.awaitHistory(PATIENCE)).isTrue();
            assertEachMomentIsThePlainFold(index, events, 5);
        }
    }

    @Test
    void aNumberFindsItsItemFromTheMomentOnAtWhichItWasKnown() throws Exception {
        List<Recorded<?>> events = new MadeUpRegister(6, ITEMS, EVENTS).events();
        try (RegisterIndex index = index()) {
            deliver(ViewTarget.of(Views.empty(), index), events, 100);
            assertThat(index.awaitHistory(PATIENCE)).isTrue();
            Lookup lookup = new Lookup(index);
            for (Recorded<?> event : moments(events, 6)) {
                long position = MadeUpRegister.position(event);
                try (RegisterIndex then = index()) {
                    deliver(ViewTarget.of(Views.empty(), then), upTo(events, position), EVENTS + 10);
                    Lookup plain = new Lookup(then);
                    for (String number : numbers(events)) {
                        List<String> one = List.of(number);
                        assertThat(lookup.itemsNumbered(one, position))
                                .isEqualTo(plain.itemsNumbered(one, IndexQuestion.PRESENT));
                        assertThat(lookup.succeededBy(one, position))
                                .isEqualTo(plain.succeededBy(one, IndexQuestion.PRESENT));
                    }
                }
            }
        }
    }

    private static void assertEachMomentIsThePlainFold(RegisterIndex index, List<Recorded<?>> events, long seed)
            throws Exception {
        IndexReading reading = new IndexReading(index);
        SplittableRandom random = new SplittableRandom(seed);
        long found = 0;
        for (Recorded<?> event : moments(events, seed)) {
            long position = MadeUpRegister.position(event);
            try (RegisterIndex then = index()) {
                deliver(ViewTarget.of(Views.empty(), then), upTo(events, position), EVENTS + 10);
                IndexReading plain = new IndexReading(then);
                for (int i = 0; i < QUESTIONS; i++) {
                    long same = random.nextLong();
                    Found expected = plain.ask(question(IndexQuestion.PRESENT, same));
                    assertThat(reading.ask(question(position, same)))
                            .as("as of %s: %s", position, question(position, same))
                            .isEqualTo(expected);
                    found += expected.total();
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static List<String> numbers(List<Recorded<?>> events) {
        return events.stream()
                .map(Recorded::event)
                .filter(NumberAssigned.class::isInstance)
                .map(event -> ((NumberAssigned) event).number().canonical())
                .toList();
    }

    private static List<Recorded<?>> moments(List<Recorded<?>> events, long seed) {
        return new SplittableRandom(seed)
                .ints(MOMENTS, 0, events.size())
                .<Recorded<?>>mapToObj(events::get)
                .toList();
    }

    private static List<Recorded<?>> upTo(List<Recorded<?>> events, long position) {
        return events.stream()
                .filter(event -> MadeUpRegister.position(event) <= position)
                .toList();
    }

    private static IndexQuestion question(long knownAt, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Column, Set<String>> wanted = new EnumMap<>(Column.class);
        if (random.nextInt(3) == 0) {
            wanted.put(Column.MINISTRY, Set.of(one(MadeUpRegister.MINISTRIES, random)));
        }
        if (random.nextInt(3) == 0) {
            wanted.put(Column.STANDING, new HashSet<>(List.of(one(List.of("open", "handled", "superseded"), random))));
        }
        if (random.nextInt(4) == 0) {
            wanted.put(Column.SUBMITTER, Set.of(one(List.of("bikker", "mutluer", "nispen"), random)));
        }
        List<String> words = random.nextInt(4) == 0 ? List.of(one(MadeUpRegister.WORDS, random)) : List.of();
        Set<String> letters = random.nextInt(5) == 0 ? Set.of("01890a5d-ac96-774b-bcce-000000000900") : null;
        LocalDate day = MadeUpRegister.FIRST_DAY.plusDays(random.nextInt(MadeUpRegister.DAYS + 50));
        return new IndexQuestion(
                Set.of("motion"),
                day,
                knownAt,
                wanted,
                letters,
                random.nextInt(5) == 0 ? day.plusDays(30) : null,
                words,
                IndexQuestion.allButKind(),
                false,
                List.of(new Order(one(List.of(Sorted.values()), random), random.nextBoolean())),
                random.nextInt(3),
                1 + random.nextInt(30));
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static RegisterIndex index() {
        return new RegisterIndex(sha256 -> Optional.empty(), List.of(new ItemVersions()));
    }

    private static void deliver(ViewTarget target, List<Recorded<?>> events, int batch) throws Exception {
        Deliveries.deliver(new RegisterProjection(target, Deliveries.SERIALIZER), events, batch);
    }
}
