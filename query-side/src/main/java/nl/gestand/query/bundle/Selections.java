package nl.gestand.query.bundle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemId;
import nl.gestand.query.evidence.Numbers;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.Lookup;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.log.LogExtract.Sealed;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;

/** Finds what was asked for, and what must go with it: the letters that the items cite, and the twins of merged items. */
final class Selections {

    private static final String ALL = "all";
    private static final int MOST = 500;
    private static final int LONGEST = 200;

    private final LogExtract log;
    private final Subjects subjects;
    private final Lookup lookup;

    Selections(LogExtract log, Subjects subjects, Lookup lookup) {
        this.log = log;
        this.subjects = subjects;
        this.lookup = lookup;
    }

    /** @throws ProblemException 503 while the log has signed nothing */
    Sealed sealed() {
        return log.last().orElseThrow(() -> ProblemException.unavailable("The log has signed nothing yet.", 2));
    }

    /** @throws ProblemException 400 that names every item which is not in the log */
    Selection read(Parameters parameters, Sealed sealed) {
        List<String> asked = parameters.texts("items", LONGEST);
        if (!parameters.has("items") || asked.isEmpty()) {
            parameters.fault("items", "required", "Name items by id or number, or give items=all.");
        }
        if (asked.size() > MOST) {
            parameters.fault("items", "too-many", "Name at most " + MOST + " items, or give items=all.");
        }
        if (asked.contains(ALL)) {
            if (asked.size() > 1) {
                parameters.fault("items", "contradiction", "Name items, or give items=all.");
            }
            return parameters.finish(() -> new Selection(true, log.streams(sealed.size())));
        }
        Set<String> ids = new LinkedHashSet<>();
        if (asked.size() <= MOST) {
            asked.forEach(key -> named(key, sealed, parameters, ids));
        }
        return parameters.finish(
                () -> new Selection(false, log.streams(withAllThatBelongs(ids, sealed), sealed.size())));
    }

    private void named(String key, Sealed sealed, Parameters parameters, Set<String> ids) {
        List<String> found = ItemId.isId(key) ? List.of(key) : numbered(key);
        List<String> there = found.isEmpty()
                ? List.of()
                : log.streams(found, sealed.size()).stream()
                        .map(LogExtract.Stream::id)
                        .toList();
        if (there.isEmpty()) {
            parameters.fault("items", "unknown-item", "The log knows no item or letter '" + key + "'.", key);
        }
        ids.addAll(there);
    }

    private List<String> numbered(String key) {
        List<String> canonical = Numbers.canonical(key).stream().toList();
        return Stream.concat(
                        lookup.itemsNumbered(canonical, IndexQuestion.PRESENT).stream(),
                        lookup.lettersNumbered(canonical, IndexQuestion.PRESENT).stream())
                .toList();
    }

    private Set<String> withAllThatBelongs(Set<String> asked, Sealed sealed) {
        Set<String> all = new LinkedHashSet<>(asked);
        Deque<String> ahead = new ArrayDeque<>(asked);
        while (!ahead.isEmpty()) {
            for (String other : subjects.of(ahead.pop(), sealed.size()).belonging()) {
                if (all.add(other)) {
                    ahead.add(other);
                }
            }
        }
        return all;
    }
}
