package nl.gestand.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UpcasterTest {

    @Test
    void anOldRevisionIsReadThroughItsUpcaster() {
        assertThat(read(new EventUpcasterChain(new FeetToMetres())))
                .extracting(event -> (Object) event.getPayload())
                .containsExactly(new Kite.Flown("Zandvoort", 30));
    }

    @Test
    void withoutUpcasterAnOldRevisionIsRefused() {
        assertThatExceptionOfType(UnknownEvent.class).isThrownBy(() -> read(Upcasters.chain()));
    }

    private static List<? extends DomainEventMessage<?>> read(EventUpcaster upcasters) {
        GenericDomainEventEntry<String> stored = new GenericDomainEventEntry<>(
                "Kite",
                "k1",
                0,
                "e1",
                Instant.EPOCH,
                "kite.flown",
                "1",
                "{\"beach\":\"Zandvoort\",\"feet\":100}",
                "{}");
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), Kite.SERIALIZER, upcasters)
                .asStream()
                .toList();
    }

    private static final class FeetToMetres extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("kite.flown", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("kite.flown", "2"), JsonNode.class, FeetToMetres::inMetres);
        }

        private static JsonNode inMetres(JsonNode payload) {
            ObjectNode changed = (ObjectNode) payload.deepCopy();
            return changed.put("metres", changed.remove("feet").intValue() * 3 / 10);
        }
    }
}
