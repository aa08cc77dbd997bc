package nl.gestand.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime.Known;
import nl.gestand.query.register.Facet;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the log, and up to where. Values of one filter are alternatives; all filters hold together.
 *
 * @param until the last place that counts, as {@code knownAt} is read; null for the end
 * @param items ids or numbers of items and letters, as asked
 * @param ministries stored values; the items that were theirs at some day
 * @param events stored names
 */
record TimeLineQuestion(@Nullable Known until, List<String> items, List<String> ministries, Set<String> events) {

    /** The names of all kinds of events, in the order of the catalogue. */
    static final Set<String> NAMES = RegisterCatalogue.all().entries().stream()
            .map(EventCatalogue.Entry::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private static final int LONGEST = 200;

    static TimeLineQuestion read(Parameters parameters, Moments moments) {
        List<String> ministries = new ArrayList<>();
        parameters.readEach("ministry", Facet.MINISTRY::read).forEach(ministries::addAll);
        return new TimeLineQuestion(
                parameters.read("until", moments::known),
                parameters.texts("item", LONGEST),
                ministries,
                Set.copyOf(parameters.readEach("event", TimeLineQuestion::event)));
    }

    private static String event(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' is no event of the register, such as motion.adopted.");
        }
        return name;
    }
}
