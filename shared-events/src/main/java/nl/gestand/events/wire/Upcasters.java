package nl.gestand.events.wire;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What leads from each old revision of an event to the next: the one place where a shape that was stored meets the shape
 * of today. Texts that are stored, kept or hashed are never rewritten.
 */
public final class Upcasters {

    /** Oldest first; each takes an event one revision on. */
    private static final List<Revision> REVISIONS =
            List.of(new Revision("item.deadline-set", 1, DeadlineSetRevisions::withTheInterpretationApart));

    private Upcasters() {}

    /** An event's payload in a shape that no step leads on from. */
    record Upcast(@Nullable String revision, JsonNode payload) {}

    /** The chain that every reader of the log applies. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain(REVISIONS.stream().map(Revision::upcaster).toList());
    }

    /** Whether a step leads on from that revision. */
    static boolean isOld(String name, @Nullable String revision) {
        return REVISIONS.stream().anyMatch(step -> step.leadsOnFrom(name, revision));
    }

    /** The payload as its newest revision has it. */
    static Upcast upcast(String name, @Nullable String revision, JsonNode payload) {
        Upcast now = new Upcast(revision, payload);
        for (Revision step : REVISIONS) {
            if (step.leadsOnFrom(name, now.revision())) {
                now = new Upcast(step.next(), step.of(now.payload()));
            }
        }
        return now;
    }
}
