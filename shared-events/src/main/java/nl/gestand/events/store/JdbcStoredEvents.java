package nl.gestand.events.store;

import java.util.Collection;
import java.util.List;

/** The table of events, read behind the gap barrier. */
final class JdbcStoredEvents implements StoredEvents {

    private final LogReader log;
    private final AppendSignal signal;

    JdbcStoredEvents(LogReader log, AppendSignal signal) {
        this.log = log;
        this.signal = signal;
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return log.after(position, limit);
    }

    @Override
    public List<EventPlace> before(long position, Collection<String> aggregates, Collection<String> names, int limit) {
        return log.before(position, aggregates, names, limit);
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public Runnable whenAppended(Runnable listener) {
        signal.add(listener);
        return () -> signal.remove(listener);
    }
}
