package nl.gestand.verify.entry;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** In which parts a kept event is not the one that its entry tells of, and how. */
public final class Comparison {

    private final Map<Part, String> parts = new EnumMap<>(Part.class);

    private Comparison() {}

    public static Comparison of(Entry entry, KeptEvent event, @Nullable String salt) {
        Comparison comparison = new Comparison();
        comparison.texts(Part.EVENT_ID, entry.eventId(), event.eventId());
        comparison.texts(Part.NAME, entry.name(), event.name());
        comparison.texts(Part.REVISION, entry.revision(), event.revision());
        comparison.texts(Part.ITEM, entry.itemId(), event.itemId());
        comparison.texts(Part.SEQUENCE, Long.toString(entry.sequence()), Long.toString(event.sequence()));
        comparison.texts(Part.RECORDED_AT, entry.recordedAt(), event.recordedAt());
        comparison.payload(entry.payloadHash(), event.payload(), salt);
        if (!Entry.plain(event.metadata()).equals(entry.metadataHash())) {
            comparison.parts.put(Part.METADATA, "its metadata have another hash than the leaf says");
        }
        return comparison;
    }

    public boolean isEqual() {
        return parts.isEmpty();
    }

    /** What it is to be called: an event that was only given another moment is re-dated. */
    public Kind kind() {
        if (parts.keySet().stream().allMatch(part -> part == Part.RECORDED_AT)) {
            return Kind.RE_DATED;
        }
        if (parts.keySet().stream().allMatch(part -> part == Part.NAME || part == Part.REVISION)) {
            return Kind.RENAMED;
        }
        return parts.keySet().stream().allMatch(part -> part == Part.SALT) ? Kind.LEAF_ALTERED : Kind.EVENT_ALTERED;
    }

    /** {@code payload, metadata}. */
    public String partsInWords() {
        return parts.keySet().stream().map(Part::words).collect(joining(", "));
    }

    /** {@code its recorded moment is X and the leaf says Y}. */
    public String inWords() {
        return String.join("; ", parts.values());
    }

    private void texts(Part part, String sealed, String kept) {
        if (!sealed.equals(kept)) {
            parts.put(
                    part,
                    "its %s is '%s' and the leaf says '%s'"
                            .formatted(part.words(), Where.shown(kept), Where.shown(sealed)));
        }
    }

    private void payload(String sealed, String payload, @Nullable String salt) {
        if (!sealed.startsWith(Entry.KEYED)) {
            if (!Entry.plain(payload).equals(sealed)) {
                parts.put(Part.PAYLOAD, "its payload has another hash than the leaf says");
            }
            if (salt != null) {
                parts.put(Part.SALT, "a salt is kept with it, and it was sealed without");
            }
        } else if (salt == null) {
            parts.put(Part.SALT, "the salt that it was sealed with is not there, so its payload cannot be checked");
        } else {
            salted(sealed, payload, salt);
        }
    }

    private void salted(String sealed, String payload, String salt) {
        try {
            if (!Entry.keyed(Entry.saltBytes(salt), payload).equals(sealed)) {
                parts.put(
                        Part.PAYLOAD_OR_SALT,
                        "its payload with the salt kept beside it has another hash than the leaf says: one of the two"
                                + " was changed");
            }
        } catch (Malformed noSalt) {
            parts.put(Part.SALT, noSalt.getMessage() + ", so its payload cannot be checked");
        }
    }
}
