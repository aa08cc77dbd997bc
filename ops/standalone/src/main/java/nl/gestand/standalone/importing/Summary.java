package nl.gestand.standalone.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What became of everything that was sent. */
final class Summary {

    private static final String[] COUNTED = {
        "records", "new", "changed", "unchanged", "conflicts", "quarantined", "skipped", "removed", "waiting", "events"
    };

    private final Map<String, Long> counts = new LinkedHashMap<>();

    Summary() {
        for (String each : COUNTED) {
            counts.put(each, 0L);
        }
    }

    void add(JsonNode answer) {
        counts.replaceAll((name, count) -> count + answer.path(name).asLong(0));
    }

    long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** Whether someone has to look at something. */
    boolean needsALook() {
        return count("conflicts") > 0 || count("quarantined") > 0;
    }

    /** One line for each count, then the pace. */
    String text(double seconds) {
        StringBuilder text = new StringBuilder();
        counts.forEach((name, count) -> text.append(String.format(Locale.ROOT, "%-12s %,12d%n", name, count)));
        return text.append(String.format(
                        Locale.ROOT, "%.1f seconds, %,.0f records a second%n", seconds, count("records") / seconds))
                .toString();
    }
}
