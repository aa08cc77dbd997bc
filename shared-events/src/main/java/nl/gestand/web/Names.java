package nl.gestand.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that someone who wrote an unknown one probably meant. */
final class Names {

    private static final int LONGEST_COMPARED = 40;

    private Names() {}

    static String suggestion(String unknown, Collection<String> known) {
        return nearest(unknown, known)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
    }

    private static Optional<String> nearest(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> edits(unknown, name) <= Math.max(1, (name.length() + 1) / 3))
                .min(Comparator.<String>comparingInt(name -> edits(unknown, name))
                        .thenComparing(name -> name));
    }

    /** Levenshtein's distance, in which a change of case is free. */
    private static int edits(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
