package nl.gestand.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gestand.web.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the register last said to a draft.
 *
 * @param refused the code of the problem; null where there is none
 * @param detail the problem's own English words
 * @param data what explains it, such as the item that holds a number
 * @param faults what is wrong with which field
 * @param found what was made of what was typed, such as the interval of a phrase
 * @param recorded by item what of the draft the register has already, where its items are recorded each by itself
 */
public record DraftAnswer(
        @Nullable String refused,
        @Nullable String detail,
        Map<String, String> data,
        List<Fault> faults,
        Map<String, String> found,
        Map<String, String> recorded) {

    public static final DraftAnswer NONE = new DraftAnswer(null, null, Map.of(), List.of(), Map.of());

    /** What was kept before items were recorded each by itself says nothing of that. */
    public DraftAnswer {
        recorded = Objects.requireNonNullElse(recorded, Map.of());
    }

    public DraftAnswer(
            @Nullable String refused,
            @Nullable String detail,
            Map<String, String> data,
            List<Fault> faults,
            Map<String, String> found) {
        this(refused, detail, data, faults, found, Map.of());
    }

    public static DraftAnswer recorded(Map<String, String> recorded) {
        return new DraftAnswer(null, null, Map.of(), List.of(), Map.of(), recorded);
    }

    public static DraftAnswer found(Map<String, String> found) {
        return new DraftAnswer(null, null, Map.of(), List.of(), found);
    }

    public boolean refuses() {
        return refused != null;
    }
}
