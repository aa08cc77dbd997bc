package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.gestand.events.wire.EventCatalogue.Entry;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.verify.entry.KnownEvents;
import org.junit.jupiter.api.Test;

/** The verifier's own list of events is the register's: a new event or revision is added to both. */
class KnownEventsTest {

    @Test
    void theVerifierKnowsEachEventWithItsRevision() {
        Map<String, Integer> recorded =
                RegisterCatalogue.all().entries().stream().collect(Collectors.toMap(Entry::name, Entry::revision));

        assertThat(KnownEvents.read().revisions())
                .as("ops/verify/src/main/resources/nl/gestand/verify/entry/known-events.txt")
                .containsExactlyInAnyOrderEntriesOf(recorded);
    }
}
