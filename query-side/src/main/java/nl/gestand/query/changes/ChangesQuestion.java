package nl.gestand.query.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.gestand.query.register.Facet;
import nl.gestand.web.Parameters;

/**
 * Of which items and letters the changes are asked for. Values of one filter are alternatives; all filters hold together, by
 * the earlier state or by the later: an item that went from one ministry to another is found under both.
 *
 * @param kinds {@code motion}, {@code commitment}, {@code letter}; all where none is named
 */
record ChangesQuestion(Set<String> kinds, List<String> ministries, List<String> committees, List<String> dossiers) {

    private enum Kind {
        MOTION,
        COMMITMENT,
        LETTER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ChangesQuestion read(Parameters parameters) {
        List<String> kinds = parameters.choices("kind", Kind.class, Kind::word).stream()
                .map(Kind::word)
                .toList();
        return new ChangesQuestion(
                Set.copyOf(kinds),
                values(Facet.MINISTRY, parameters),
                values(Facet.COMMITTEE, parameters),
                values(Facet.DOSSIER, parameters));
    }

    /** Whether nothing but the kind is asked for. */
    boolean isOfAll() {
        return ministries.isEmpty() && committees.isEmpty() && dossiers.isEmpty();
    }

    boolean wants(Collection<String> itsMinistries, Collection<String> itsCommittees, Collection<String> itsDossiers) {
        return anyOf(ministries, itsMinistries) && anyOf(committees, itsCommittees) && anyOf(dossiers, itsDossiers);
    }

    private static boolean anyOf(List<String> wanted, Collection<String> values) {
        return wanted.isEmpty() || wanted.stream().anyMatch(values::contains);
    }

    private static List<String> values(Facet facet, Parameters parameters) {
        List<String> values = new ArrayList<>();
        parameters.readEach(facet.parameter(), facet::read).forEach(values::addAll);
        return List.copyOf(values);
    }
}
