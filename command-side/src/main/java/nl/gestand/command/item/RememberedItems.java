package nl.gestand.command.item;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Items as their last transaction here left them, so that a command need not read their events again. One at a time works on
 * an item (Axon's lock); an item whose transaction did not commit is forgotten.
 *
 * <p>Another process may have written to a remembered item. What is appended to it then collides with the key of
 * aggregate and sequence; what was read only is compared with the log before the commit.
 */
final class RememberedItems extends EventSourcingRepository<Item> {

    /** Of an item besides its events, counted in events. */
    private static final int SELF = 4;

    private final EventStore events;
    private final Cache<String, EventSourcedAggregate<Item>> items;

    /** @param mostEvents how many events the remembered items may have in all */
    RememberedItems(Builder<Item> axon, EventStore events, long mostEvents) {
        super(axon);
        this.events = events;
        this.items = Caffeine.newBuilder()
                .maximumWeight(mostEvents)
                .weigher((String id, EventSourcedAggregate<Item> item) -> weight(item))
                .executor(Runnable::run)
                .build();
    }

    /** How many items are remembered. */
    long count() {
        items.cleanUp();
        return items.estimatedSize();
    }

    @Override
    protected EventSourcedAggregate<Item> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        forgetOnRollback(id);
        EventSourcedAggregate<Item> remembered = items.getIfPresent(id);
        if (remembered == null) {
            return super.doLoadWithLock(id, expectedVersion);
        }
        Remembered.use();
        Long version = remembered.version();
        CurrentUnitOfWork.get().onPrepareCommit(unit -> requireCurrent(remembered, version));
        return remembered;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<Item> item) {
        super.doSaveWithLock(item);
        String id = item.identifierAsString();
        forgetOnRollback(id);
        items.put(id, item);
    }

    /** Where nothing is appended, no key of the table shows whether what was remembered still holds. */
    private void requireCurrent(EventSourcedAggregate<Item> item, Long version) {
        String id = item.identifierAsString();
        if (version.equals(item.version()) && !events.lastSequenceNumberFor(id).equals(Optional.of(version))) {
            throw new ConcurrencyException("another process wrote to the item " + id);
        }
    }

    private void forgetOnRollback(String id) {
        CurrentUnitOfWork.get().onRollback(unit -> items.invalidate(id));
    }

    private static int weight(EventSourcedAggregate<Item> item) {
        return SELF + (int) Math.min(Integer.MAX_VALUE - SELF, item.version() + 1);
    }
}
