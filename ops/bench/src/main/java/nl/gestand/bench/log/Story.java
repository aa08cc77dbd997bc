package nl.gestand.bench.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.gestand.events.RegisterEvent;

/** What will happen to one item or letter, event by event; the day of each is known only when it happens. */
final class Story {

    final String id;
    final String type;
    private final List<Function<LocalDate, RegisterEvent>> steps = new ArrayList<>();
    private int told;

    Story(String id, String type) {
        this.id = id;
        this.type = type;
    }

    Story then(Function<LocalDate, RegisterEvent> step) {
        steps.add(step);
        return this;
    }

    /** The place in the stream of the next step that is added. */
    int length() {
        return steps.size();
    }

    /** The place in the stream of the next event that is told, from 0. */
    int told() {
        return told;
    }

    boolean isOver() {
        return told == steps.size();
    }

    RegisterEvent tell(LocalDate day) {
        return steps.get(told++).apply(day);
    }
}
