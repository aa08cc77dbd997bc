package nl.gestand.events.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ministries (ministeries), from TOOI. Ministers without a ministry of their own are left out: no source gives them an
 * abbreviation.
 */
public final class Ministries {

    private static final String NAME_PREFIX = "Ministerie van ";

    /** Rows in order of precedence: a name in force before the past ones, the latest of those first. */
    private static final List<ReferenceTable.Row> ROWS = ReferenceTable.read("ministries.csv").stream()
            .sorted(Comparator.comparing(Ministries::lastDay).reversed())
            .toList();

    private static final Map<String, Ministry> BY_KEY = index();

    private Ministries() {}

    /** Every ministry under every name, those in force first. */
    public static List<Ministry> all() {
        return ROWS.stream().map(Ministries::ministry).toList();
    }

    /**
     * Finds a ministry by its TOOI URI or bare id ({@code mnre1058}), its abbreviation, an alias ({@code J&V}) or its name,
     * in any case. Of several names under one id or abbreviation the one in force wins, or else the latest.
     */
    public static Optional<Ministry> find(String key) {
        return Optional.ofNullable(BY_KEY.get(fold(key)));
    }

    private static Map<String, Ministry> index() {
        Map<String, Ministry> index = new HashMap<>();
        // An abbreviation outranks another ministry's alias, so codes and ids go in first.
        ROWS.forEach(row -> officialKeys(row).forEach(key -> index.putIfAbsent(fold(key), ministry(row))));
        ROWS.forEach(row -> aliases(row).forEach(key -> index.putIfAbsent(fold(key), ministry(row))));
        return Map.copyOf(index);
    }

    private static Stream<String> officialKeys(ReferenceTable.Row row) {
        String tooi = row.optional("tooi");
        Stream<String> ids = tooi == null ? Stream.empty() : Stream.of(tooi, tooi.substring(tooi.lastIndexOf('/') + 1));
        return Stream.concat(ids, Stream.of(row.text("code"), row.text("name")));
    }

    private static Stream<String> aliases(ReferenceTable.Row row) {
        String aliases = row.optional("aliases");
        Stream<String> given = aliases == null ? Stream.empty() : Stream.of(aliases.split("\\|", -1));
        return Stream.concat(given, Stream.of(row.text("name").substring(NAME_PREFIX.length())));
    }

    private static Ministry ministry(ReferenceTable.Row row) {
        return new Ministry(
                row.text("code"), row.text("name"), row.optional("tooi"), row.day("valid_from"), row.day("valid_to"));
    }

    private static LocalDate lastDay(ReferenceTable.Row row) {
        LocalDate last = row.day("valid_to");
        return last == null ? LocalDate.MAX : last;
    }

    private static String fold(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
