package nl.gestand.query.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.register.Register;
import nl.gestand.query.views.Freshness;
import nl.gestand.query.views.ViewListener;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/**
 * The last changes of this process, kept for readers who come back, and told to those who listen. A batch is told when the
 * views show it, never before: whoever reads on hearing of it sees it.
 */
@Component
class RecentChanges implements ViewListener {

    /** A batch that changes more is told as one that may have changed anything. */
    private static final int MOST_IN_A_BATCH = 500;

    private static final int MOST_KEPT = 5_000;

    private final QueryUpdateEmitter subscribers;
    private final Freshness views;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Batch> kept = new ArrayDeque<>();
    private int size;

    RecentChanges(QueryUpdateEmitter subscribers, Freshness views) {
        this.subscribers = subscribers;
        this.views = views;
    }

    @Override
    public void changed(long position, List<Shown> documents) {
        List<Shown> told = documents.stream()
                .filter(shown -> shown.collection().equals(Register.ITEMS)
                        || shown.collection().equals(Letters.LETTERS))
                .toList();
        if (told.size() > MOST_IN_A_BATCH) {
            tell(Batch.anything(position));
        } else if (!told.isEmpty()) {
            tell(new Batch(
                    position, false, false, told.stream().map(Changed::of).toList()));
        }
    }

    @Override
    public void replaced(long position) {
        tell(Batch.anything(position));
    }

    /** What of it was asked for, oldest first; a batch that may have changed anything where not all is kept. */
    @QueryHandler
    List<Batch> answer(ChangesSince question) {
        lock.lock();
        try {
            if (isForgotten(question)) {
                return List.of(Batch.anything(position()));
            }
            return kept.stream()
                    .filter(batch -> batch.isAfter(question) && batch.concerns(question))
                    .map(batch -> batch.of(question))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** Up to where all was told. */
    long position() {
        lock.lock();
        try {
            return kept.isEmpty() ? views.position() : kept.getLast().position();
        } finally {
            lock.unlock();
        }
    }

    private boolean isForgotten(ChangesSince question) {
        Long since = question.since();
        long first = kept.isEmpty() ? views.position() : kept.getFirst().position();
        return since != null && since < first;
    }

    private void tell(Batch told) {
        Batch batch;
        lock.lock();
        try {
            batch = kept.isEmpty() ? told : told.after(kept.getLast().position());
            kept.addLast(batch);
            size += weight(batch);
            while (size > MOST_KEPT && kept.size() > 1) {
                size -= weight(kept.removeFirst());
            }
        } finally {
            lock.unlock();
        }
        subscribers.emit(ChangesSince.class, batch::concerns, batch);
    }

    private static int weight(Batch batch) {
        return 1 + batch.changed().size();
    }
}
