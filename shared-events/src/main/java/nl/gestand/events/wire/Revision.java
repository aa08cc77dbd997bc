package nl.gestand.events.wire;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step from an old revision of an event to the next.
 *
 * @param name of the event
 * @param from the old revision
 * @param change makes the new shape of a copy of the old; what is stored is never touched
 */
record Revision(String name, int from, UnaryOperator<ObjectNode> change) {

    boolean leadsOnFrom(String event, @Nullable String revision) {
        return name.equals(event) && Integer.toString(from).equals(revision);
    }

    String next() {
        return Integer.toString(from + 1);
    }

    JsonNode of(JsonNode payload) {
        if (!(payload.deepCopy() instanceof ObjectNode old)) {
            throw new IllegalArgumentException("the payload of " + name + " is no object");
        }
        return change.apply(old);
    }

    /** The step as Axon takes it. */
    SingleEventUpcaster upcaster() {
        return new SingleEventUpcaster() {
            @Override
            protected boolean canUpcast(IntermediateEventRepresentation event) {
                SerializedType type = event.getType();
                return leadsOnFrom(type.getName(), type.getRevision());
            }

            @Override
            protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
                return event.upcastPayload(new SimpleSerializedType(name, next()), JsonNode.class, Revision.this::of);
            }
        };
    }
}
