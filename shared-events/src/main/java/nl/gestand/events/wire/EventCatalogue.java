package nl.gestand.events.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.gestand.events.EventName;
import org.jspecify.annotations.Nullable;

/** Every event that may be stored: its stable name, its revision (from 1) and its record; also the allow-list. */
public final class EventCatalogue {

    /** One event: {@code motion.adopted}, its current revision and the record that it is read into. */
    public record Entry(String name, int revision, Class<?> type) {}

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> byType = new HashMap<>();

    private EventCatalogue() {}

    /**
     * Lists the records that the sealed interfaces permit, at any depth.
     *
     * @throws IllegalArgumentException for a subtype that is no record, a record without a fit name, a name used twice
     */
    public static EventCatalogue of(Class<?>... sealedRoots) {
        EventCatalogue catalogue = new EventCatalogue();
        for (Class<?> root : sealedRoots) {
            records(root).stream().distinct().forEach(catalogue::add);
        }
        return catalogue;
    }

    /** All events, in the order in which the sealed interfaces permit them. */
    public Collection<Entry> entries() {
        return List.copyOf(byName.values());
    }

    /**
     * The event of that name and revision.
     *
     * @throws UnknownEvent if there is none, or the revision is not the current one
     */
    public Entry named(String name, @Nullable String revision) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw UnknownEvent.named(name, revision);
        }
        if (!Integer.toString(entry.revision()).equals(revision)) {
            throw UnknownEvent.revised(name, revision, entry.revision());
        }
        return entry;
    }

    /**
     * The event stored for that record.
     *
     * @throws UnknownEvent if it is not listed
     */
    public Entry entryOf(Class<?> type) {
        Entry entry = byType.get(type);
        if (entry == null) {
            throw UnknownEvent.typed(type);
        }
        return entry;
    }

    /** Whether events of that name may name people; so may those of a name that is not listed. */
    public boolean isPersonal(String name) {
        Entry entry = byName.get(name);
        return entry == null || personal(entry.type());
    }

    private static boolean personal(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        return name == null || name.personal();
    }

    private void add(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        if (name == null || !NAME.matcher(name.value()).matches() || name.revision() < 1) {
            throw new IllegalArgumentException(type.getName() + " has no @EventName of the form 'subject.happened'");
        }
        Entry entry = new Entry(name.value(), name.revision(), type);
        Entry first = byName.putIfAbsent(entry.name(), entry);
        if (first != null && first.type() != type) {
            throw new IllegalArgumentException(
                    "'" + entry.name() + "' names both " + first.type().getName() + " and " + type.getName());
        }
        byType.put(type, entry);
    }

    private static List<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        if (!type.isSealed()) {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor sealed");
        }
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            found.addAll(records(permitted));
        }
        return found;
    }
}
