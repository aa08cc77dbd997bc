package nl.gestand.events.wire;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code item.deadline-set} looked like. Revision 1 kept the source's words and what someone held that they mean in
 * one flat object, so that a phrase that nobody had read still named a reader; revision 2 keeps the interpretation apart.
 */
final class DeadlineSetRevisions {

    private static final List<String> DAYS = List.of("earliest", "latest");

    private DeadlineSetRevisions() {}

    static ObjectNode withTheInterpretationApart(ObjectNode event) {
        if (!(event.get("deadline") instanceof ObjectNode flat)) {
            throw new IllegalArgumentException("item.deadline-set has no deadline");
        }
        ObjectNode interpretation = event.objectNode();
        DAYS.forEach(day -> move(flat, day, interpretation));
        move(flat, "assumedBy", interpretation);
        move(flat, "reasoning", interpretation);
        if (interpretation.size() > 1) {
            flat.set("interpretation", interpretation);
        }
        return event;
    }

    private static void move(ObjectNode from, String field, ObjectNode to) {
        JsonNode value = from.remove(field);
        if (value != null && !value.isNull()) {
            to.set(field, value);
        }
    }
}
