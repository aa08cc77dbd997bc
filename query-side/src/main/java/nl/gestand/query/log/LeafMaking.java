package nl.gestand.query.log;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.events.wire.EventCatalogue;

/** Makes leaves of events; one that may name people gets a salt of its own. */
final class LeafMaking {

    private static final int SALT_BYTES = 32;

    private final EventCatalogue catalogue;
    private final SecureRandom random = new SecureRandom();

    LeafMaking(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param first index of the first leaf */
    List<Leaf> leaves(List<StoredEvent> events, long first) {
        List<Leaf> leaves = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            String salt = catalogue.isPersonal(event.name()) ? salt() : null;
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
