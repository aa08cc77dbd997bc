package nl.gestand.query.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gestand.access.SignedIn;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.events.FactId;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.CommitteeWork;
import nl.gestand.query.register.Followed;
import nl.gestand.query.register.Workload;
import nl.gestand.time.RegisterClock;
import org.springframework.stereotype.Component;

/** The items that a clerk's draft is about, each as it is now and with what was typed on it. */
@Component
class ClerkRows {

    private final CommitteeWork work;
    private final Workload workload;
    private final RegisterClock clock;

    ClerkRows(CommitteeWork work, Workload workload, RegisterClock clock) {
        this.work = work;
        this.workload = workload;
        this.clock = clock;
    }

    List<ClerkRow> of(OpenDraft open, Refusals refusals, SignedIn caller, Wording wording) {
        List<ClerkRow> rows = new ArrayList<>();
        for (String id : open.typed().below("items")) {
            find(id, open.typed(), wording).ifPresent(item -> rows.add(row(item, open, refusals, caller, wording)));
        }
        return rows;
    }

    private ClerkRow row(Followed item, OpenDraft open, Refusals refusals, SignedIn caller, Wording wording) {
        Typed typed = open.typed();
        String recorded = open.answer().recorded().get(item.id());
        return new ClerkRow(
                item,
                typed.has(ClerkRow.name(item.id(), "pick")),
                typed.text(ClerkRow.name(item.id(), "verdict")),
                typed.text(ClerkRow.name(item.id(), "reason")),
                recorded == null ? null : wording.text("worklist.recorded." + recorded),
                recorded == null ? since(item, typed, caller, wording) : List.of(),
                refusals.of(ClerkRow.ITEMS + item.id()),
                refusals.of(ClerkRow.name(item.id(), "verdict")),
                refusals.of(ClerkRow.name(item.id(), "reason")));
    }

    /** The events of the item after the version that was shown; those of a twin have numbers of their own. */
    private List<String> since(Followed item, Typed typed, SignedIn caller, Wording wording) {
        String seen = typed.text(ClerkRow.name(item.id(), "version"));
        if (!seen.matches("\\d{1,15}") || Long.parseLong(seen) >= item.version()) {
            return List.of();
        }
        return workload.recordings(item.id(), caller).stream()
                .filter(recording -> isAfter(FactId.parse(recording.fact()), item.id(), Long.parseLong(seen)))
                .map(recording -> wording.text(
                        "worklist.since.line",
                        wording.word("desk.event", recording.event()),
                        wording.moment(recording.at())))
                .toList();
    }

    private static boolean isAfter(FactId fact, String item, long seen) {
        return fact.stream().equals(item) && fact.sequence() > seen;
    }

    Optional<Followed> find(String id, Typed typed, Wording wording) {
        LocalDate day = day(typed).orElse(clock.today());
        return work.find(id, day, worklist(typed), wording);
    }

    /** The day of the list from which the items were chosen; empty where that is today's. */
    static Optional<LocalDate> day(Typed typed) {
        return read(typed.text("context.day"));
    }

    /** The day of what is stated; empty where that is today. */
    static Optional<LocalDate> on(Typed typed) {
        return read(typed.text("on"));
    }

    static Address worklist(Typed typed) {
        Address list = Address.of("/griffie");
        return day(typed).map(day -> list.with("validAt", day)).orElse(list);
    }

    private static Optional<LocalDate> read(String day) {
        try {
            return day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What a new draft on these items begins with: the items as they are, and the day of the list where that is past, so
     * that what is judged is the report that the list shows.
     */
    Typed begun(DraftKind kind, List<String> items, String day, String verdict, Wording wording) {
        Typed typed = Typed.NOTHING;
        Optional<LocalDate> asked = read(day);
        if (asked.isPresent()) {
            typed = typed.with("context.day", asked.get().toString());
            typed = asked.get().isBefore(clock.today())
                    ? typed.with("on", asked.get().toString())
                    : typed;
        }
        if (kind == DraftKind.REMINDERS) {
            typed = typed.with("text", wording.text("worklist.reminder.usual"));
        }
        for (String each : items) {
            Optional<Followed> found = find(each, typed, wording);
            if (found.isPresent()) {
                Followed item = found.get();
                typed = typed.with(ClerkRow.name(item.id(), "kind"), item.kind())
                        .with(ClerkRow.name(item.id(), "version"), Long.toString(item.version()))
                        .with(ClerkRow.name(item.id(), kind == DraftKind.REMINDERS ? "pick" : "verdict"), verdict);
            }
        }
        return typed;
    }
}
