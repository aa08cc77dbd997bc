package nl.gestand.command.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.time.RegisterClock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What one process remembers of items, beside another on the same log. */
class RememberedItemsTest {

    private static final RegisterClock CLOCK = RegisterClock.stoppedAt(
            Facts.TODAY.atTime(12, 0).atZone(ItemFacts.ZONE).toInstant());
    private static final String ID = Facts.A.value();

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @Test
    void anItemIsRememberedFromOneCommandToTheNext() {
        RememberedItems items = items(1_000);
        open(items, ID);

        assertThat(on(items, ID, item -> {})).isTrue();
        assertThat(on(items(1_000), ID, item -> {})).isFalse();
    }

    @Test
    void anItemWhoseTransactionIsUndoneIsForgotten() {
        RememberedItems items = items(1_000);
        open(items, ID);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> on(items, ID, item -> {
                    throw new IllegalStateException("undone");
                }));

        assertThat(items.count()).isZero();
        assertThat(on(items, ID, item -> {})).isFalse();
    }

    @Test
    void asManyItemsAreRememberedAsHaveThatManyEvents() {
        RememberedItems items = items(60);
        for (int i = 0; i < 100; i++) {
            open(items, new UUID(0x7000L, 0x8000_0000_0000_0000L + i).toString());
        }

        // two events and four for the item itself
        assertThat(items.count()).isBetween(1L, 10L);
    }

    @Test
    void anItemThatIsOnlyReadMustBeAsTheLogHasIt() {
        RememberedItems here = items(1_000);
        RememberedItems there = items(1_000);
        open(here, ID);
        on(
                there,
                ID,
                item -> item.decide(
                        new AssignNumber(Facts.number("28638-238").number(), Facts.undated(null)),
                        Person.JENV.metaData(),
                        (id, fact, event, before) -> {},
                        twin -> ItemFacts.NONE,
                        Facts.TODAY));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> on(here, ID, item -> {}));
        assertThat(on(here, ID, item -> item.requireVersion(2L))).isFalse();
    }

    private RememberedItems items(long mostEvents) {
        return new RememberedItems(EventSourcingRepository.builder(Item.class).eventStore(log), log, mostEvents);
    }

    private static void open(RememberedItems items, String id) {
        RecordMotion motion = new RecordMotion(Facts.motion(), List.of(), Facts.assigned("JenV", "J&V"), null, null);
        inUnit(() -> items.newInstance(() -> new Item(
                new OpenItem(new ItemId(id).value(), motion),
                Person.JENV.metaData(),
                (item, fact, event, before) -> {},
                CLOCK)));
    }

    /** Whether the item came from memory. */
    private static boolean on(RememberedItems items, String id, Consumer<Item> action) {
        Remembered remembered = new Remembered();
        remembered.during(() -> inUnit(() -> {
            items.load(id).execute(action);
            return id;
        }));
        return remembered.used();
    }

    private interface Work {
        Object done() throws Exception;
    }

    private static void inUnit(Work work) {
        var result = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("a command"))
                .executeWithResult(work::done);
        if (result.isExceptional() && result.exceptionResult() instanceof RuntimeException failed) {
            throw failed;
        }
    }
}
