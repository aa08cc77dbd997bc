package nl.gestand.query.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.evidence.Letters;
import org.jspecify.annotations.Nullable;

/**
 * One event of an item's history.
 *
 * @param seenOn the day in the world on which {@code changes} are seen: the one asked for, or that from which the event
 *     counts, where that is later
 * @param changes what it made different on that day, all later facts left out of account
 * @param retractedBy the fact that retracts it
 */
record HistoryEntry(
        @JsonUnwrapped EventAnswer event,
        LocalDate seenOn,
        List<FactChange> changes,
        boolean retracted,
        @Nullable String retractedBy) {

    /** Every event of an item, its twins' included, in order of recording. */
    static List<HistoryEntry> all(Item item, LocalDate day, Letters letters, boolean named) {
        ItemFacts facts = item.inForce().facts();
        Map<FactId, FactId> retractions = retractions(facts);
        Set<FactId> shown = facts.all().stream().map(Recorded::id).collect(Collectors.toSet());
        List<HistoryEntry> entries = new ArrayList<>();
        LastState last = new LastState();
        for (Course.Step step : Course.of(item)) {
            if (shown.contains(step.event().recorded().id())) {
                LocalDate seenOn = step.seenOn(day);
                FactId retractedBy = retractions.get(step.event().recorded().id());
                entries.add(new HistoryEntry(
                        EventAnswer.of(step.event(), letters, named),
                        seenOn,
                        last.changes(step, seenOn),
                        retractedBy != null,
                        retractedBy == null ? null : retractedBy.toString()));
            }
        }
        return entries;
    }

    /** Whether it counts on a day: undated events do on any, and null stands for no day in particular. */
    boolean counts(@Nullable LocalDate day) {
        LocalDate validFrom = event.validFrom();
        return day == null || validFrom == null || !validFrom.isAfter(day);
    }

    private static Map<FactId, FactId> retractions(ItemFacts facts) {
        Set<FactId> gone = facts.retracted();
        Map<FactId, FactId> retractions = new HashMap<>();
        for (Recorded<?> recorded : facts.all()) {
            if (recorded.event() instanceof FactRetracted retraction && !gone.contains(recorded.id())) {
                retractions.put(retraction.fact(), recorded.id());
            }
        }
        return retractions;
    }
}
