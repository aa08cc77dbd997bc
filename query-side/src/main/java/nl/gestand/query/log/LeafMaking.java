package nl.gestand.query.log;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.events.wire.EventCatalogue;
import org.jspecify.annotations.Nullable;

/** Makes leaves of events; one that may name people gets a salt of its own. */
final class LeafMaking {

    private static final int SALT_BYTES = 32;

    private final EventCatalogue catalogue;
    private final ImportedSalts imported;
    private final SecureRandom random = new SecureRandom();

    LeafMaking(EventCatalogue catalogue, ImportedSalts imported) {
        this.catalogue = catalogue;
        this.imported = imported;
    }

    /** @param first index of the first leaf */
    List<Leaf> leaves(List<StoredEvent> events, long first) {
        List<Leaf> leaves = new ArrayList<>(events.size());
        Map<String, @Nullable String> salts =
                imported.of(events.stream().map(StoredEvent::eventId).toList());
        for (StoredEvent event : events) {
            String salt = salts.containsKey(event.eventId())
                    ? salts.get(event.eventId())
                    : catalogue.isPersonal(event.name()) ? salt() : null;
            leaves.add(new Leaf(
                    first + leaves.size(), event.position(), event.eventId(), LeafEntry.of(event, salt), salt));
        }
        return leaves;
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Base64.getEncoder().encodeToString(salt);
    }
}
