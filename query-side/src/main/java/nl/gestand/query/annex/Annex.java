package nl.gestand.query.annex;

import java.util.List;
import nl.gestand.query.PointInTime;
import nl.gestand.query.format.Labels;
import nl.gestand.query.register.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The annex "moties en toezeggingen" of a ministry or committee on a day (peildatum), in words.
 *
 * <p>Public for the page's template, which sees nothing else.
 *
 * @param notShown motions that were not adopted or taken over, and so are not up for execution
 */
public record Annex(Of of, PointInTime when, Labels labels, List<Part> parts, long notShown) {

    /**
     * Whose annex.
     *
     * @param codes all the names that it has had, in short
     */
    public record Of(Facet facet, String code, String name, List<String> codes) {}

    /**
     * Motions or commitments, the open ones or the handled ones.
     *
     * @param key of its heading among the labels
     */
    public record Part(String key, List<Entry> entries) {}

    /**
     * One item.
     *
     * @param description its title (omschrijving)
     * @param by who signed or promised, where known
     * @param text the request or promise in full; null where that is the title
     * @param source where it can be found (vindplaats), a line each
     * @param state what became of it (stand van zaken), a line each
     * @param overdue whether its deadline has passed
     */
    public record Entry(
            String description,
            @Nullable String by,
            @Nullable String text,
            List<String> source,
            List<String> state,
            boolean overdue) {}

    public String title() {
        return labels.text("annex.title");
    }

    public String day() {
        return labels.day(when.validAt());
    }

    /** As of which moment of recording; null where it is the present. */
    public @Nullable String knownAt() {
        PointInTime.Known known = when.known();
        return known == null ? null : known.knownAt() + " (" + known.knownPosition() + ")";
    }

    /** {@code 12 open, 30 afgedaan}. */
    public int count(String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .mapToInt(part -> part.entries().size())
                .sum();
    }
}
