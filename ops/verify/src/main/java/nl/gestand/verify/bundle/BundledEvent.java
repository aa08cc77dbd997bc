package nl.gestand.verify.bundle;

import java.util.Set;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A line of {@code events.ndjson}.
 *
 * @param entry the leaf's own text; null in a bundle that does not bring it
 */
record BundledEvent(
        long leaf,
        KeptEvent event,
        @Nullable String salt,
        @Nullable String entry) {

    private static final Set<String> FIELDS = Set.of(
            "leafIndex",
            "eventId",
            "name",
            "revision",
            "itemId",
            "itemType",
            "sequence",
            "recordedAt",
            "payload",
            "metadata",
            "salt",
            "entry");

    /** @throws Malformed which says what is missing or wrong */
    static BundledEvent parse(String line) {
        try {
            JsonNode tree = Manifest.JSON.readTree(line);
            if (!FIELDS.containsAll(tree.propertyNames())) {
                throw new Malformed("it has a field that no event has");
            }
            KeptEvent event = new KeptEvent(
                    null,
                    Manifest.text(tree, "eventId"),
                    Manifest.text(tree, "name"),
                    Manifest.text(tree, "revision"),
                    Manifest.text(tree, "itemId"),
                    Manifest.number(tree, "sequence"),
                    Manifest.text(tree, "recordedAt"),
                    Manifest.text(tree, "payload"),
                    Manifest.text(tree, "metadata"));
            return new BundledEvent(
                    Manifest.number(tree, "leafIndex"), event, optional(tree, "salt"), optional(tree, "entry"));
        } catch (JacksonException notJson) {
            throw new Malformed("it is cut off or not JSON");
        }
    }

    private static @Nullable String optional(JsonNode tree, String field) {
        return tree.path(field).isNull() || tree.path(field).isMissingNode() ? null : Manifest.text(tree, field);
    }

    Where where() {
        return event.where(leaf);
    }

    /** Of the event as it is; null where it cannot be made. */
    byte @Nullable [] hash() {
        try {
            return Entry.of(event, salt).leafHash();
        } catch (Malformed noSalt) {
            return null;
        }
    }

    byte @Nullable [] hashOfEntry() {
        return entry == null ? null : Entry.leafHash(entry);
    }
}
