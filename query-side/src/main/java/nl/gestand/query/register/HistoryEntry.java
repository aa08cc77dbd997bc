package nl.gestand.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One event of an item's history.
 *
 * @param name under which it is stored, as {@code motion.adopted}
 * @param recordedAt by the store's own clock
 * @param validFrom the first day on which it counts; null where nothing dates it
 * @param changed what it made different, all later facts left out of account
 * @param retractedBy the fact that retracts it
 * @param by who recorded it; left out for readers whom it does not concern
 */
record HistoryEntry(
        String fact,
        String name,
        Instant recordedAt,
        @Nullable LocalDate validFrom,
        @Nullable String basis,
        @Nullable EvidenceAnswer evidence,
        String summary,
        List<Snapshot.Change> changed,
        boolean retracted,
        @Nullable String retractedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Author by) {

    /** Who recorded an event: a pseudonym, a role, and the ministry or committee. */
    record Author(String key, String role, @Nullable String scope) {

        static Author of(Recorder by) {
            return new Author(by.userKey(), by.role(), by.scope());
        }
    }

    /** Every event of an item, its twins' included, in order of recording. */
    static List<HistoryEntry> all(Document item, Letters letters, boolean named) {
        ItemFacts facts = ItemDocuments.facts(item);
        Map<FactId, FactId> retractions = retractions(facts);
        List<HistoryEntry> entries = new ArrayList<>();
        ItemFacts known = ItemFacts.NONE;
        Snapshot before = Snapshot.of(item.getString("_id"), known);
        for (Recorded<?> recorded : facts.all()) {
            known = known.with(recorded);
            Snapshot after = Snapshot.of(item.getString("_id"), known);
            entries.add(of(recorded, after.changesFrom(before), retractions.get(recorded.id()), letters, named));
            before = after;
        }
        return entries;
    }

    /** Whether it counts on a day: undated events do on any, and null stands for no day in particular. */
    boolean counts(@Nullable LocalDate day) {
        return day == null || validFrom == null || !validFrom.isAfter(day);
    }

    private static HistoryEntry of(
            Recorded<?> recorded,
            List<Snapshot.Change> changed,
            @Nullable FactId retractedBy,
            Letters letters,
            boolean named) {
        Fact fact = recorded.event() instanceof Fact dated ? dated : null;
        return new HistoryEntry(
                recorded.id().toString(),
                EventText.name(recorded.event()),
                recorded.at(),
                fact == null ? null : fact.ground().since(),
                fact == null ? null : Spans.word(fact.ground().basis()),
                fact == null ? null : EvidenceAnswer.of(recorded.id(), fact, letters),
                Summary.of(recorded.event()),
                changed,
                retractedBy != null,
                retractedBy == null ? null : retractedBy.toString(),
                named ? Author.of(recorded.by()) : null);
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
