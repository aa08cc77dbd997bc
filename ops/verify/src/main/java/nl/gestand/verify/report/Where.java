package nl.gestand.verify.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the log something is wrong, as far as is known.
 *
 * @param leaf its index, from 0
 * @param position of the event in its table
 */
public record Where(
        @Nullable Long leaf,
        @Nullable Long position,
        @Nullable String eventId,
        @Nullable String name,
        @Nullable String item,
        @Nullable Long sequence,
        @Nullable String recordedAt) {

    public static final Where NOWHERE = new Where(null, null, null, null, null, null, null);

    public static Where leaf(long leaf) {
        return new Where(leaf, null, null, null, null, null, null);
    }

    public static Where item(String item, @Nullable Long sequence) {
        return new Where(null, null, null, null, item, sequence, null);
    }

    public Where at(@Nullable Long newLeaf, @Nullable Long newPosition) {
        return new Where(newLeaf, newPosition, eventId, name, item, sequence, recordedAt);
    }

    /** {@code leaf 7, event E (motion.adopted), item I, sequence 3, position 8, recorded 2026-01-02T03:04:05Z}. */
    public String words() {
        List<String> words = new ArrayList<>();
        add(words, "leaf ", leaf);
        if (eventId != null) {
            words.add("event " + shown(eventId) + (name == null ? "" : " (" + shown(name) + ")"));
        }
        add(words, "item ", item);
        add(words, "sequence ", sequence);
        add(words, "position ", position);
        add(words, "recorded ", recordedAt);
        return String.join(", ", words);
    }

    private static void add(List<String> words, String label, @Nullable Object value) {
        if (value != null) {
            words.add(label + shown(value.toString()));
        }
    }

    /** What comes from the evidence must not steer a terminal, nor fill it. */
    public static String shown(String text) {
        return shown(text, 200);
    }

    static String shownLong(String text) {
        return shown(text, 2_000);
    }

    private static String shown(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]", "?");
        return plain.length() > longest ? plain.substring(0, longest) + "…" : plain;
    }
}
