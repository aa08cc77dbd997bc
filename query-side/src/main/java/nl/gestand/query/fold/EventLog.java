package nl.gestand.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;

/**
 * The recorded events of one stream or several, which a document keeps whole: the same fold serves the live view, the
 * rebuild and the answer as of an earlier moment.
 */
public record EventLog(List<KeptEvent> events) {

    public static final EventLog NONE = new EventLog(List.of());

    public EventLog {
        events = List.copyOf(events);
    }

    /** Reads what {@link #text} wrote. */
    public static EventLog read(String text) {
        return text.isEmpty()
                ? NONE
                : new EventLog(text.lines().map(EventText::read).toList());
    }

    /** One line for each event. */
    public String text() {
        return events.stream().map(KeptEvent::line).collect(Collectors.joining("\n"));
    }

    /** The sequence of the last event; -1 where there is none. */
    public long version() {
        return events.isEmpty() ? -1 : events.getLast().recorded().id().sequence();
    }

    /** Of a stream: whether it holds the event already. */
    public boolean holds(KeptEvent event) {
        return event.recorded().id().sequence() <= version();
    }

    /**
     * With the stream's next event.
     *
     * @throws IllegalStateException where one before it is missing
     */
    public EventLog with(KeptEvent event) {
        FactId id = event.recorded().id();
        if (id.sequence() != version() + 1) {
            throw new IllegalStateException("event " + id + " follows " + version() + ", so one is missing");
        }
        List<KeptEvent> more = new ArrayList<>(events.size() + 1);
        more.addAll(events);
        more.add(event);
        return new EventLog(more);
    }

    /** What was recorded up to a position in the register's log, that one included. */
    public EventLog upTo(long position) {
        return position() <= position
                ? this
                : new EventLog(events.stream()
                        .filter(event -> event.position() <= position)
                        .toList());
    }

    /** The highest position; -1 where none is known. */
    public long position() {
        return events.stream().mapToLong(KeptEvent::position).max().orElse(-1);
    }

    public ItemFacts facts() {
        return new ItemFacts(
                events.stream().<Recorded<?>>map(KeptEvent::recorded).toList());
    }

    /** Cheaper than the facts: whether an event of the kind was recorded, retracted or not. */
    public boolean has(Class<? extends RegisterEvent> kind) {
        return events.stream()
                .anyMatch(event -> kind.isInstance(event.recorded().event()));
    }
}
