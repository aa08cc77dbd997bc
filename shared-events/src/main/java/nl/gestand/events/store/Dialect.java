package nl.gestand.events.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Where H2 and PostgreSQL differ. */
enum Dialect {
    H2(""),
    /** A failed insert would end the transaction around it. */
    POSTGRESQL(" on conflict do nothing");

    private final String unlessThere;

    Dialect(String unlessThere) {
        this.unlessThere = unlessThere;
    }

    String unlessThere() {
        return unlessThere;
    }

    /** The insert into the log, such that it answers the positions that it handed out, in order. */
    String givingPosition(String insert) {
        return switch (this) {
            case H2 -> "select global_index from final table (" + insert + ")";
            case POSTGRESQL -> insert + " returning global_index";
        };
    }

    /** Inserts a row, or changes the one that has the same first column. */
    String put(String table, List<String> columns) {
        String names = String.join(", ", columns);
        String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return switch (this) {
            case H2 -> "merge into %s (%s) key (%s) values (%s)".formatted(table, names, columns.getFirst(), values);
            case POSTGRESQL ->
                "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
                        .formatted(table, names, values, columns.getFirst(), taken(columns));
        };
    }

    private static String taken(List<String> columns) {
        return columns.stream()
                .skip(1)
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
    }

    static Dialect of(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
    }
}
