package nl.gestand.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.query.fold.EventText;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.standing.ItemStanding;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a desk works on: the items of a ministry, each as far as someone needs it who is to report on it. */
@Component
public final class Workload {

    /** At most so many are offered in one form. */
    public static final int OFFERED = 200;

    /**
     * An item on a day.
     *
     * @param kind {@code motion} or {@code commitment}
     * @param latest last day of its deadline
     * @param version that a write on it names
     */
    public record Row(
            String id,
            String kind,
            @Nullable String number,
            String title,
            List<String> people,
            @Nullable String ministry,
            @Nullable String execution,
            @Nullable String standing,
            boolean overdue,
            @Nullable String quoted,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate reportedOn,
            long version) {}

    /**
     * A fact that was recorded on an item.
     *
     * @param event its stored name, as {@code item.transferred}
     * @param summary in English
     * @param ours recorded for the reader's own ministry, which may take it back
     */
    public record Recording(
            String fact,
            String event,
            String summary,
            Instant at,
            @Nullable LocalDate on,
            boolean retracted,
            boolean ours) {}

    /** What is asked of the list; no words and no kinds mean all. */
    public record Wanted(String words, Set<String> kinds, boolean overdueOnly, int page, int pageSize) {}

    /** A page of open items, those that are due first at the top. */
    public record Found(List<Row> rows, long total, long overdue) {}

    /** How an item stands before and after what a draft would report. */
    public record Change(Row before, Row after) {}

    private final RegisterReading register;

    Workload(RegisterReading register) {
        this.register = register;
    }

    public Found open(String ministry, Wanted wanted, LocalDate day) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.MINISTRY, Facet.MINISTRY.read(ministry));
        filters.put(Facet.STANDING, List.of("open"));
        if (wanted.overdueOnly()) {
            filters.put(Facet.OVERDUE, List.of("true"));
        }
        RegisterReading.Page found = register.ask(new ItemQuestion(
                wanted.kinds().isEmpty() ? Set.of("motion", "commitment") : wanted.kinds(),
                PointInTime.onDay(day),
                filters,
                List.of(),
                wanted.words().isBlank() ? List.of() : List.of(wanted.words()),
                List.of(),
                List.of(new SortKey(SortKey.By.DEADLINE, false)),
                new PageQuestion(wanted.page(), wanted.pageSize())));
        long overdue =
                found.facets().getOrDefault(Facet.OVERDUE.parameter(), Map.of()).getOrDefault("true", 0);
        return new Found(found.items().stream().map(item -> row(item, day)).toList(), found.total(), overdue);
    }

    /** By id or any number; empty where the text is neither. */
    public Optional<Row> find(String key, LocalDate day) {
        return document(key).map(item -> row(item, day));
    }

    /** What was recorded on the item, the last first. */
    public List<Recording> recordings(String id, SignedIn reader) {
        List<Recording> recordings = new ArrayList<>();
        document(id)
                .map(ItemDocuments::facts)
                .ifPresent(facts -> facts.all()
                        .forEach(recorded -> recordings.addFirst(
                                recording(recorded, facts.retracted().contains(recorded.id()), reader))));
        return recordings;
    }

    private static Recording recording(Recorded<?> recorded, boolean retracted, SignedIn reader) {
        Recorder by = recorded.by();
        boolean ours = by.userKey().equals(reader.userKey())
                || by.role().equals(reader.role().wireName())
                        && reader.scope() != null
                        && reader.scope().equals(by.scope());
        LocalDate on = recorded.event() instanceof nl.gestand.events.Fact fact
                ? fact.ground().since()
                : null;
        return new Recording(
                recorded.id().toString(),
                EventText.name(recorded.event()),
                Summary.of(recorded.event()),
                recorded.at(),
                on,
                retracted,
                ours);
    }

    /**
     * How items would stand after these reports, by the same rule as they stand now; by id, in order.
     *
     * @param reports by item, in the order in which they would be recorded
     */
    public Map<String, Change> after(Map<String, List<StatusReported>> reports, LocalDate day, Instant now) {
        Map<String, Change> changes = new LinkedHashMap<>();
        reports.forEach((id, each) -> document(id).ifPresent(item -> {
            ItemFacts facts = ItemDocuments.facts(item);
            long next = item.getLong("version") + 1;
            for (StatusReported report : each) {
                Recorder nobody = new Recorder("", "liaison", null);
                facts = facts.with(new Recorded<>(new FactId(item.getString("_id"), next++), report, now, nobody));
            }
            changes.put(id, new Change(row(item, day), row(item, facts, day)));
        }));
        return changes;
    }

    private Optional<Document> document(String key) {
        try {
            return register.find(key, IndexQuestion.PRESENT);
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    private static Row row(Document item, LocalDate day) {
        return row(item, ItemDocuments.facts(item), day);
    }

    private static Row row(Document item, ItemFacts facts, LocalDate day) {
        String id = item.getString("_id");
        Founding founding = Founding.of(id, facts);
        ItemStanding stands = ItemStanding.on(day, facts);
        Optional<DeadlineSet> deadline = facts.deadline(day).map(Recorded::event);
        return new Row(
                id,
                founding.kind().word(),
                founding.number(),
                founding.title(),
                founding.people(),
                facts.ministry(day).orElse(null),
                stands.execution(),
                stands.standing() == null ? null : Spans.word(stands.standing()),
                stands.overdue(),
                deadline.map(set -> set.deadline().quoted()).orElse(null),
                deadline.map(set -> set.deadline().earliest()).orElse(null),
                deadline.map(set -> set.deadline().latest()).orElse(null),
                facts.report(day).map(report -> report.event().ground().on()).orElse(null),
                item.getLong("version"));
    }
}
