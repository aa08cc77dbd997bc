package nl.gestand.query.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.gestand.events.EventName;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;

/**
 * The events that a projection could not take, and what waits behind them: an item of which one event failed gets none
 * of its later events until that one is retried with success.
 */
public final class DeadLetters {

    /**
     * What holds one item back.
     *
     * @param item the sequence that waits: the item's (or letter's) id
     * @param event the stable name of the event that failed
     * @param recordedAt when that event was recorded
     * @param cause the exception's class and message, at most 1023 characters of the latter
     * @param waiting how many events wait, the failed one included
     */
    public record Parked(String item, String event, Instant recordedAt, String cause, long waiting) {}

    private record Behind(long changes, Set<String> items) {}

    private final ParkedEvents queue;
    private final Supplier<Optional<SequencedDeadLetterProcessor<EventMessage<?>>>> processor;
    private final ReentrantLock turn;
    private volatile Behind behind = new Behind(-1, Set.of());

    DeadLetters(
            ParkedEvents queue,
            Supplier<Optional<SequencedDeadLetterProcessor<EventMessage<?>>>> processor,
            ReentrantLock turn) {
        this.queue = queue;
        this.processor = processor;
        this.turn = turn;
    }

    /** One for each item that is held back. */
    public List<Parked> list() {
        List<Parked> parked = new ArrayList<>();
        firstOfEach().forEach(letter -> parked.add(describe(letter)));
        return parked;
    }

    /** The ids of the items that are not up to date. */
    public Set<String> itemsBehind() {
        long changes = queue.changes();
        Behind known = behind;
        if (known.changes() != changes) {
            Set<String> items = new LinkedHashSet<>();
            firstOfEach().forEach(letter -> items.add(sequence(letter)));
            known = new Behind(changes, Set.copyOf(items));
            behind = known;
        }
        return known.items();
    }

    boolean holds(String item) {
        return queue.contains(item);
    }

    /** Delivers the item's waiting events again, in order, until one fails; true when none is left. */
    public boolean retry(String item) {
        turn.lock();
        try {
            processor.get().ifPresent(letters -> letters.process(letter -> item.equals(sequence(letter))));
            return !queue.contains(item);
        } finally {
            turn.unlock();
            queue.changed();
        }
    }

    /** Retries every item and gives those that are still behind. */
    public Set<String> retryAll() {
        queue.changed();
        Set<String> still = new LinkedHashSet<>();
        for (String item : itemsBehind()) {
            if (!retry(item)) {
                still.add(item);
            }
        }
        return still;
    }

    private List<DeadLetter<? extends EventMessage<?>>> firstOfEach() {
        List<DeadLetter<? extends EventMessage<?>>> first = new ArrayList<>();
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
            for (DeadLetter<? extends EventMessage<?>> letter : sequence) {
                first.add(letter);
                break;
            }
        }
        return first;
    }

    private Parked describe(DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> event = letter.message();
        EventName name = event.getPayloadType().getAnnotation(EventName.class);
        return new Parked(
                sequence(letter),
                name == null ? event.getPayloadType().getSimpleName() : name.value(),
                event.getTimestamp(),
                letter.cause().map(DeadLetters::said).orElse(""),
                queue.sequenceSize(sequence(letter)));
    }

    private static String said(Cause cause) {
        return cause.type() + ": " + cause.message();
    }

    private static String sequence(DeadLetter<? extends EventMessage<?>> letter) {
        return letter instanceof JdbcDeadLetter<?> kept ? kept.getSequenceIdentifier() : "";
    }
}
