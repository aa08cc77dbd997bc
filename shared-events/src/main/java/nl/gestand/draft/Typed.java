package nl.gestand.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What was typed into a form, field by field. A field goes by the place of its value in the body of the request that the
 * draft will be, with dots for slashes: {@code evidence.quote}.
 */
public record Typed(Map<String, List<String>> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = copy;
    }

    /** The first value, "" where there is none. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /** The first steps of the fields below a name: for {@code reports} the items that are reported on, in order. */
    public List<String> below(String name) {
        List<String> steps = new ArrayList<>();
        for (String field : fields.keySet()) {
            if (field.startsWith(name + ".")) {
                String step = field.substring(name.length() + 1).split("\\.", 2)[0];
                if (!steps.contains(step)) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    /** With this value for the field, or without it where the value is empty. */
    public Typed with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Typed(changed);
    }

    /** Whether the same was typed, in whatever order the browser sent it. */
    public boolean same(Typed other) {
        TreeSet<String> names = new TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        return names.stream().allMatch(name -> all(name).equals(other.all(name)));
    }
}
