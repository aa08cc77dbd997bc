package nl.gestand.query.views;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/**
 * The parked events of one generation of the views, kept in the event database. An event is parked before its batch ends, in a transaction of its own:
 * once the token is stored nobody would deliver it again. A batch that is delivered again finds it there.
 */
final class ParkedEvents implements SequencedDeadLetterQueue<EventMessage<?>> {

    private record Queue(int generation, SequencedDeadLetterQueue<EventMessage<?>> letters) {}

    private final IntFunction<SequencedDeadLetterQueue<EventMessage<?>>> queues;
    private final IntSupplier generation;
    private final TransactionManager transactions;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Queue last;

    /**
     * @param queues by the number of the generation
     * @param generation whose events these are at the moment
     */
    ParkedEvents(
            IntFunction<SequencedDeadLetterQueue<EventMessage<?>>> queues,
            IntSupplier generation,
            TransactionManager transactions) {
        this.queues = queues;
        this.generation = generation;
        this.transactions = transactions;
    }

    /** Those of another generation. */
    ParkedEvents of(int other) {
        return new ParkedEvents(queues, () -> other, transactions);
    }

    /** Grows with every change that this process made, so that what was read before can be kept until then. */
    long changes() {
        return changes.get();
    }

    void changed() {
        changes.incrementAndGet();
    }

    TransactionManager transactions() {
        return transactions;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        transactions.executeInTransaction(() -> {
            if (!holds(sequence, letter.message().getIdentifier())) {
                kept().enqueue(sequence, letter);
            }
        });
        changed();
    }

    /**
     * As the contract has it, but for an event before those that are parked: where its batch is delivered again, it is folded
     * again and never waits behind them, or a retry would find a gap for ever.
     */
    @Override
    public boolean enqueueIfPresent(Object sequence, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
        if (!contains(sequence)) {
            return false;
        }
        DeadLetter<? extends EventMessage<?>> arrived = letter.get();
        if (isBeforeThoseOf(sequence, arrived.message())) {
            return false;
        }
        enqueue(sequence, arrived);
        return true;
    }

    private boolean isBeforeThoseOf(Object sequence, EventMessage<?> arrived) {
        Iterator<DeadLetter<? extends EventMessage<?>>> parked =
                kept().deadLetterSequence(sequence).iterator();
        return parked.hasNext()
                && parked.next().message() instanceof DomainEventMessage<?> first
                && arrived instanceof DomainEventMessage<?> event
                && event.getSequenceNumber() < first.getSequenceNumber();
    }

    @Override
    public void clear() {
        transactions.executeInTransaction(() -> kept().clear());
        changed();
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        kept().evict(letter);
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> change) {
        kept().requeue(letter, change);
    }

    @Override
    public boolean contains(Object sequence) {
        return kept().contains(sequence);
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequence) {
        return kept().deadLetterSequence(sequence);
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        return kept().deadLetters();
    }

    @Override
    public boolean isFull(Object sequence) {
        return kept().isFull(sequence);
    }

    @Override
    public long size() {
        return kept().size();
    }

    @Override
    public long sequenceSize(Object sequence) {
        return kept().sequenceSize(sequence);
    }

    @Override
    public long amountOfSequences() {
        return kept().amountOfSequences();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> which,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        return kept().process(which, task);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> kept() {
        int asked = generation.getAsInt();
        Queue known = last;
        if (known == null || known.generation() != asked) {
            known = new Queue(asked, queues.apply(asked));
            last = known;
        }
        return known.letters();
    }

    private boolean holds(Object sequence, String event) {
        return StreamSupport.stream(kept().deadLetterSequence(sequence).spliterator(), false)
                .anyMatch(letter -> letter.message().getIdentifier().equals(event));
    }
}
