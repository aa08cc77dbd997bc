package nl.gestand.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Verdict;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.standing.ItemStanding;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What a committee follows (werklijst): what is open, and which reports of ministries it has not judged yet. */
@Component
public final class CommitteeWork {

    /**
     * Whose list, on which day.
     *
     * @param committee by its abbreviation
     * @param page from which the items are linked
     */
    public record Asked(String committee, LocalDate day, Address page) {}

    /** A page of items. */
    public record Found(List<Followed> items, long total, long overdue) {}

    private final RegisterReading register;

    CommitteeWork(RegisterReading register) {
        this.register = register;
    }

    /** Open items, those that are due first at the top. */
    public Found open(Asked asked, boolean overdueOnly, PageQuestion page, Wording wording) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.STANDING, List.of("open"));
        if (overdueOnly) {
            filters.put(Facet.OVERDUE, List.of("true"));
        }
        return find(asked, filters, new SortKey(SortKey.By.DEADLINE, false), page, wording);
    }

    /** Items whose report awaits a verdict, the newest report first. */
    public Found awaiting(Asked asked, PageQuestion page, Wording wording) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.VERDICT, List.of("none"));
        return find(asked, filters, new SortKey(SortKey.By.REPORTED_ON, true), page, wording);
    }

    private Found find(
            Asked asked, Map<Facet, List<String>> filters, SortKey sort, PageQuestion page, Wording wording) {
        filters.put(Facet.COMMITTEE, List.of(asked.committee()));
        PointInTime when = PointInTime.onDay(asked.day());
        RegisterReading.Page found = register.ask(new ItemQuestion(
                Set.of(ItemKind.MOTION.word(), ItemKind.COMMITMENT.word()),
                when,
                filters,
                List.of(),
                List.of(),
                List.of(),
                List.of(sort),
                page));
        long overdue =
                found.facets().getOrDefault(Facet.OVERDUE.parameter(), Map.of()).getOrDefault("true", 0);
        return new Found(
                register.answers(found.items(), when, null).stream()
                        .map(item -> Followed.of(item, asked.page(), wording))
                        .toList(),
                found.total(),
                overdue);
    }

    /** One item as it is known now, whatever committee follows it; by id or any number. */
    public Optional<Followed> find(String key, LocalDate day, Address page, Wording wording) {
        return document(key)
                .map(item -> register.answers(List.of(item), PointInTime.onDay(day), null)
                        .getFirst())
                .map(item -> Followed.of(item, page, wording));
    }

    /** How an item would stand after a verdict on the report in force on that day, by the same rule as it stands now. */
    public Optional<StandingShown> after(String id, Verdict verdict, LocalDate day, Instant now, Wording wording) {
        return document(id).flatMap(item -> {
            ItemFacts facts = ItemDocuments.facts(item);
            return facts.report(day).map(report -> {
                FactId next = new FactId(id, item.getLong("version") + 1);
                Recorder nobody = new Recorder("", "clerk", null);
                VerdictRecorded judged = new VerdictRecorded(verdict, report.id(), null, Ground.stated(day));
                return standing(facts.with(new Recorded<>(next, judged, now, nobody)), day, wording);
            });
        });
    }

    private static StandingShown standing(ItemFacts facts, LocalDate day, Wording wording) {
        ItemStanding stands = ItemStanding.on(day, facts);
        String standing = stands.standing() == null ? null : Spans.word(stands.standing());
        String outcome = facts.outcome(day)
                .map(reached -> Spans.word(reached.event().outcome()))
                .orElse(null);
        return StandingShown.of(standing, stands.overdue(), outcome, wording);
    }

    private Optional<Document> document(String key) {
        try {
            return register.find(key, IndexQuestion.PRESENT);
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }
}
