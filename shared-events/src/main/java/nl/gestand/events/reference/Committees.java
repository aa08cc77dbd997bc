package nl.gestand.events.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The committees (commissies), delegations and contact groups of the Tweede Kamer since 2008, from its open data. */
public final class Committees {

    /** Two abbreviations (EZ, LNV) served several committees: the active one comes first, then the latest. */
    private static final List<ReferenceTable.Row> ROWS = ReferenceTable.read("committees.csv").stream()
            .sorted(Comparator.comparing(Committees::isActive)
                    .thenComparing(Committees::lastYear)
                    .reversed())
            .toList();

    private static final Map<String, Committee> BY_KEY = index();

    private Committees() {}

    /** Every committee, the active ones first. */
    public static List<Committee> all() {
        return ROWS.stream().map(Committees::committee).toList();
    }

    /** Finds a committee by its abbreviation ({@code J&V}) or its full name, in any case. */
    public static Optional<Committee> find(String key) {
        return Optional.ofNullable(BY_KEY.get(fold(key)));
    }

    private static Map<String, Committee> index() {
        Map<String, Committee> index = new HashMap<>();
        ROWS.forEach(row -> index.putIfAbsent(fold(row.text("code")), committee(row)));
        ROWS.forEach(row -> index.putIfAbsent(fold(row.text("name")), committee(row)));
        return Map.copyOf(index);
    }

    private static Committee committee(ReferenceTable.Row row) {
        return new Committee(row.text("code"), row.text("name"), isActive(row));
    }

    private static boolean isActive(ReferenceTable.Row row) {
        return row.text("active").equals("yes");
    }

    private static int lastYear(ReferenceTable.Row row) {
        String year = row.optional("name_to");
        return year == null ? 0 : Integer.parseInt(year);
    }

    private static String fold(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
