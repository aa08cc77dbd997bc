package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something at one moment of recording, fact by fact. This is the one place where two such moments are
 * compared: values are equal or they are not, so they are plain texts, days and records without identity.
 *
 * @param values by the fact's name, in the order in which changes are told
 */
public record FactValues(Map<String, @Nullable Object> values) {

    public FactValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** In order; none where nothing differs. */
    public List<FactChange> changesFrom(FactValues before) {
        List<FactChange> changes = new ArrayList<>();
        values.forEach((fact, after) -> {
            Object was = before.values.get(fact);
            if (!Objects.equals(was, after)) {
                changes.add(new FactChange(fact, was, after));
            }
        });
        before.values.forEach((fact, was) -> {
            if (was != null && !values.containsKey(fact)) {
                changes.add(new FactChange(fact, was, null));
            }
        });
        return changes;
    }
}
