package nl.gestand.query.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime.Known;
import nl.gestand.query.register.EventLine;
import nl.gestand.query.register.HistoryShown;
import nl.gestand.query.register.MinistryChoice;
import org.jspecify.annotations.Nullable;

/**
 * The time line of the register, for a page.
 *
 * @param untilDay whether a box for days can hold {@code until}
 * @param told up to where it goes, in words; null where that is the end
 * @param filtered whether anything narrows it
 * @param all address without filters
 * @param newest address of the first page; null on it
 * @param older address of the next page; null on the last
 * @param subjects the items and letters on the page, once each
 */
record TimeLinePage(
        String item,
        String until,
        boolean untilDay,
        @Nullable String told,
        List<Kind> kinds,
        List<MinistryChoice> ministries,
        boolean filtered,
        String all,
        List<Day> days,
        @Nullable String newest,
        @Nullable String older,
        List<EventLine.Subject> subjects) {

    /** A kind of event to choose. */
    record Kind(String value, String label, boolean chosen) {}

    /** The events that were recorded on one day, as the calendar in Amsterdam had it. */
    record Day(String name, List<Event> events) {}

    /**
     * One event.
     *
     * @param leaf in words; null while it is not in the transparency log
     * @param proof address of its proof
     * @param subject what it is an event of; null where the views do not have it, as {@code shown}
     */
    record Event(
            String name,
            String position,
            String at,
            @Nullable String leaf,
            String proof,
            EventLine.@Nullable Subject subject,
            @Nullable HistoryShown shown) {}

    static final String PATH = "/controle";
    private static final String UNTIL = "until";

    static TimeLinePage of(TimeLineQuestion question, TimeLineReading.Page found, Address address, Wording wording) {
        String until = address.value(UNTIL);
        Known known = question.until();
        return new TimeLinePage(
                String.join(" ", address.values("item")),
                until,
                until.isEmpty() || until.matches("\\d{4}-\\d{2}-\\d{2}"),
                known == null ? null : told(known, wording),
                kinds(question, wording),
                MinistryChoice.all(address.values("ministry")),
                !question.items().isEmpty()
                        || !question.ministries().isEmpty()
                        || !question.events().isEmpty(),
                PATH,
                days(found, wording),
                until.isEmpty() ? null : address.without(UNTIL).toString(),
                found.goesOn() == null
                        ? null
                        : address.with(UNTIL, found.goesOn()).toString(),
                found.entries().stream()
                        .map(TimeLineReading.Entry::line)
                        .filter(Objects::nonNull)
                        .map(EventLine::subject)
                        .distinct()
                        .toList());
    }

    static Event event(TimeLineReading.Entry entry, Wording wording) {
        EventLine line = entry.line();
        return new Event(
                wording.word("event", entry.place().name()),
                wording.figure(entry.place().position()),
                wording.moment(entry.place().recordedAt()),
                entry.leaf() == null ? null : wording.figure(entry.leaf()),
                PATH + "/log?event=" + entry.place().eventId(),
                line == null ? null : line.subject(),
                line == null ? null : line.event());
    }

    private static String told(Known known, Wording wording) {
        String position = wording.figure(known.knownPosition());
        return known.knownAt() == null
                ? wording.text("audit.position", position)
                : wording.text("audit.moment", wording.moment(known.knownAt()), position);
    }

    private static List<Kind> kinds(TimeLineQuestion question, Wording wording) {
        return TimeLineQuestion.NAMES.stream()
                .map(name -> new Kind(
                        name, wording.word("event", name), question.events().contains(name)))
                .toList();
    }

    private static List<Day> days(TimeLineReading.Page found, Wording wording) {
        Map<LocalDate, List<Event>> days = new LinkedHashMap<>();
        for (TimeLineReading.Entry entry : found.entries()) {
            LocalDate day = entry.place().recordedAt().atZone(ItemFacts.ZONE).toLocalDate();
            days.computeIfAbsent(day, none -> new ArrayList<>()).add(event(entry, wording));
        }
        return days.entrySet().stream()
                .map(day -> new Day(wording.day(day.getKey()), day.getValue()))
                .toList();
    }
}
