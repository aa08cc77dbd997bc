package nl.gestand.query.register;

import static nl.gestand.query.Told.countsFrom;
import static nl.gestand.query.Told.day;
import static nl.gestand.query.Told.deadline;
import static nl.gestand.query.Told.report;
import static nl.gestand.query.Told.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.query.Told;
import nl.gestand.query.standing.ItemStanding;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void spansSayOnEveryDayWhatTheRuleSays() {
        ItemFacts facts = eventful().facts();
        List<Document> spans = Spans.of(facts);
        for (LocalDate day = facts.existsFrom(); day.isBefore(day("2025-06-01")); day = day.plusDays(1)) {
            ItemStanding rule = ItemStanding.on(day, facts);
            Document span = spanOn(spans, day);
            assertEquals(rule.execution(), span.getString("execution"), day::toString);
            assertEquals(rule.overdue(), span.getBoolean("overdue"), day::toString);
            assertEquals(
                    rule.standing() == null ? null : Spans.word(rule.standing()),
                    span.getString("standing"),
                    day::toString);
        }
    }

    @Test
    void spansJoinWithoutGapFromTheFirstDayOn() {
        List<Document> spans = Spans.of(eventful().facts());
        assertEquals("2023-11-30", spans.getFirst().getString("from"));
        assertEquals(Spans.NEVER, spans.getLast().getString("until"));
        for (int i = 1; i < spans.size(); i++) {
            assertEquals(spans.get(i - 1).getString("until"), spans.get(i).getString("from"));
        }
    }

    @Test
    void neighboursThatSayTheSameAreOne() {
        Told told = Told.commitment().and(report(Execution.IN_PROGRESS, "aspect", "2023-01-01"));
        assertEquals(1, Spans.of(told.facts()).size());
    }

    private static Told eventful() {
        Told told = Told.motion()
                .and(new MotionAdopted(null, countsFrom("2023-11-30")))
                .and(deadline("2024-03-31", "2024-01-16"))
                .and(report(Execution.HANDLED, "2024-06-01"))
                .and(report(Execution.IN_PROGRESS, "2024-02-02"));
        return told.and(verdict(Verdict.CONTESTED, told.fact(3), "2024-07-01"))
                .and(deadline("2024-12-31", "2024-09-01"));
    }

    private static Document spanOn(List<Document> spans, LocalDate day) {
        String iso = day.toString();
        return spans.stream()
                .filter(span -> span.getString("from").compareTo(iso) <= 0
                        && span.getString("until").compareTo(iso) > 0)
                .findFirst()
                .orElseThrow();
    }
}
