package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.query.standing.ItemStanding;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An item's state through time. For what is known now it is the same from one turning day to the next, so a list for any
 * day is a plain match on the span that holds the day: {@code from} up to, not including, {@code until}, ISO dates.
 */
final class Spans {

    static final String NEVER = "9999-12-31";

    private Spans() {}

    static List<Document> of(ItemFacts facts) {
        List<Document> spans = new ArrayList<>();
        Iterator<LocalDate> days = facts.turningDays().iterator();
        LocalDate from = days.next();
        while (from != null) {
            LocalDate until = days.hasNext() ? days.next() : null;
            add(spans, from.toString(), until == null ? NEVER : until.toString(), state(from, facts));
            from = until;
        }
        return spans;
    }

    private static void add(List<Document> spans, String from, String until, Document state) {
        if (!spans.isEmpty() && sameState(spans.getLast(), state)) {
            spans.getLast().put("until", until);
            return;
        }
        Document span = new Document("from", from).append("until", until);
        span.putAll(state);
        spans.add(span);
    }

    private static boolean sameState(Document span, Document state) {
        Document bare = new Document(span);
        bare.remove("from");
        bare.remove("until");
        return bare.equals(state);
    }

    /** What is unknown, or does not apply, is left out: a span has a dozen fields, an item as many spans. */
    private static Document state(LocalDate day, ItemFacts facts) {
        ItemStanding stands = ItemStanding.on(day, facts);
        Optional<OutcomeReached> outcome = facts.outcome(day).map(fact -> fact.event());
        Document state = new Document("overdue", stands.overdue());
        add(state, "outcome", outcome.map(reached -> word(reached.outcome())).orElse(null));
        add(state, "execution", stands.execution());
        add(state, "verdict", verdict(day, facts));
        add(state, "standing", stands.standing() == null ? null : word(stands.standing()));
        add(state, "ministry", facts.ministry(day).orElse(null));
        add(state, "committee", facts.committee(day).orElse(null));
        add(
                state,
                "dueLatest",
                text(facts.deadline(day).map(set -> set.event().deadline().latest())));
        add(
                state,
                "tabledOn",
                text(facts.latest(MotionTabled.class, day, any -> true)
                        .map(f -> f.event().ground().on())));
        add(
                state,
                "adoptedOn",
                text(outcome.filter(MotionAdopted.class::isInstance)
                        .map(o -> o.ground().on())));
        add(
                state,
                "reportedOn",
                text(facts.report(day).map(report -> report.event().ground().on())));
        return state;
    }

    private static void add(Document state, String field, @Nullable String value) {
        if (value != null) {
            state.append(field, value);
        }
    }

    /** {@code none} where a report awaits one; null where there is nothing to judge. */
    static @Nullable String verdict(LocalDate day, ItemFacts facts) {
        return facts.report(day)
                .map(report -> facts.verdict(day)
                        .map(recorded -> word(recorded.event().verdict()))
                        .orElse("none"))
                .orElse(null);
    }

    /** An enum's value as the register writes it: {@code taken_over}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
