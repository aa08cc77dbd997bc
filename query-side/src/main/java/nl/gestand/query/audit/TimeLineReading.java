package nl.gestand.query.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.store.EventPlace;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.pages.Wording;
import nl.gestand.query.evidence.Numbers;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Lookup;
import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.register.Between;
import nl.gestand.query.register.EventLine;
import nl.gestand.query.register.Histories;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log backwards. The rows say which events there are and in what order; what each says is read from the views, by
 * the same words as everywhere.
 */
final class TimeLineReading {

    /**
     * One event.
     *
     * @param leaf its place in the transparency log; null while it is not there yet
     * @param line what the views have of it; null while they do not, as of an event that is parked
     */
    record Entry(
            EventPlace place, @Nullable Long leaf, @Nullable EventLine line) {}

    /**
     * A page of the log, newest first.
     *
     * @param goesOn the position up to which it goes on; null where it ends
     */
    record Page(List<Entry> entries, @Nullable Long goesOn) {}

    private static final int PAGE = 50;
    private static final int PORTION = 1_000;

    /** Of rows that are gone through for one page; beyond that the reader says whether to go on. */
    private static final int MOST_PORTIONS = 20;

    private final StoredEvents events;
    private final Histories histories;
    private final LetterReading letters;
    private final LogExtract log;
    private final IndexReading index;
    private final Lookup lookup;
    private final RegisterClock clock;

    TimeLineReading(
            StoredEvents events,
            Histories histories,
            LetterReading letters,
            LogExtract log,
            IndexReading index,
            Lookup lookup,
            RegisterClock clock) {
        this.events = events;
        this.histories = histories;
        this.letters = letters;
        this.log = log;
        this.index = index;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** The item or letter of that id or number, with all that is merged with it; empty where the register knows none. */
    Set<String> streams(String key) {
        if (ItemId.isId(key)) {
            boolean known =
                    !events.before(Long.MAX_VALUE, List.of(key), List.of(), 1).isEmpty();
            return known ? histories.withTwins(List.of(key)) : Set.of();
        }
        List<String> canonical = Numbers.canonical(key).stream().toList();
        Set<String> found =
                new LinkedHashSet<>(histories.withTwins(lookup.itemsNumbered(canonical, IndexQuestion.PRESENT)));
        found.addAll(lookup.lettersNumbered(canonical, IndexQuestion.PRESENT));
        return found;
    }

    /**
     * @param streams whose events are asked for; all where none is named
     * @param last the last position that counts: nothing can appear up to there any more
     */
    Page page(TimeLineQuestion question, Set<String> streams, long last, SignedIn reader, Wording wording) {
        Set<String> theirs = question.ministries().isEmpty() ? null : ofMinistries(question.ministries());
        List<EventPlace> places = new ArrayList<>();
        long before = last + 1;
        for (int portion = 0; portion < MOST_PORTIONS; portion++) {
            int most = theirs == null ? PAGE + 1 - places.size() : PORTION;
            List<EventPlace> next = events.before(before, streams, question.events(), most);
            for (EventPlace place : next) {
                if (theirs == null || theirs.contains(place.aggregateId())) {
                    if (places.size() == PAGE) {
                        return new Page(entries(places, reader, wording), place.position());
                    }
                    places.add(place);
                }
                before = place.position();
            }
            if (next.size() < most) {
                return new Page(entries(places, reader, wording), null);
            }
        }
        return new Page(entries(places, reader, wording), before - 1);
    }

    /** Those that were theirs at some day. */
    private Set<String> ofMinistries(Collection<String> ministries) {
        Map<Column, Set<String>> wanted = Map.of(Column.MINISTRY, Set.copyOf(ministries));
        return index.ids(new IndexQuestion(
                Set.of(),
                null,
                IndexQuestion.PRESENT,
                wanted,
                null,
                null,
                List.of(),
                Set.of(),
                false,
                List.of(),
                0,
                0));
    }

    private List<Entry> entries(List<EventPlace> places, SignedIn reader, Wording wording) {
        Map<String, Long> leaves =
                log.leaves(places.stream().map(EventPlace::eventId).toList());
        Map<String, EventLine> lines = lines(places, reader, wording);
        return places.stream()
                .map(place -> new Entry(place, leaves.get(place.eventId()), lines.get(fact(place))))
                .toList();
    }

    private Map<String, EventLine> lines(List<EventPlace> places, SignedIn reader, Wording wording) {
        Set<String> streams = new LinkedHashSet<>();
        places.forEach(place -> streams.add(place.aggregateId()));
        Map<String, EventLine> lines = new HashMap<>(histories.of(streams, reader, wording));
        letters.differences(streams, new Between(0, Long.MAX_VALUE, clock.today())).values().stream()
                .map(letter -> EventLine.of(letter.answer(reader), wording))
                .forEach(lines::putAll);
        return lines;
    }

    private static String fact(EventPlace place) {
        return place.aggregateId() + "." + place.sequence();
    }

    /** The place of one event by its own id; empty where the log does not have it. */
    Optional<Entry> find(String eventId, SignedIn reader, Wording wording) {
        @Nullable Long leaf = log.leaves(List.of(eventId)).get(eventId);
        List<LogExtract.SealedEvent> sealed = leaf == null ? List.of() : log.events(leaf, leaf + 1, 1);
        return sealed.stream()
                .map(LogExtract.SealedEvent::event)
                .map(event -> new EventPlace(
                        event.position(),
                        event.eventId(),
                        event.aggregateId(),
                        event.aggregateType(),
                        event.sequence(),
                        event.name(),
                        Instant.parse(event.recordedAt())))
                .flatMap(place -> entries(List.of(place), reader, wording).stream())
                .findFirst();
    }
}
