package nl.gestand.command.item;

import java.util.Set;
import nl.gestand.events.item.Recorder;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Reads and keeps in an event's metadata who recorded it, and in which request. */
public final class Recorders {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String SCOPE = "scope";
    public static final String TRACE = "trace";
    public static final String CAUSATION = "causation";

    private static final Set<String> KEPT = Set.of(ACTOR, ROLE, SCOPE, TRACE, CAUSATION);

    private Recorders() {}

    public static Recorder of(MetaData metaData) {
        Object scope = metaData.get(SCOPE);
        return new Recorder(text(metaData.get(ACTOR)), text(metaData.get(ROLE)), scope == null ? null : text(scope));
    }

    /** What of a command's metadata goes with its events: nothing else of a request is stored. */
    public static MetaData kept(MetaData metaData) {
        return metaData.subset(KEPT.toArray(String[]::new));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
