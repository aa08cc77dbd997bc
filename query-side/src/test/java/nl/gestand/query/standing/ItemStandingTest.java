package nl.gestand.query.standing;

import static nl.gestand.query.Told.commitment;
import static nl.gestand.query.Told.countsFrom;
import static nl.gestand.query.Told.day;
import static nl.gestand.query.Told.deadline;
import static nl.gestand.query.Told.motion;
import static nl.gestand.query.Told.on;
import static nl.gestand.query.Told.rawReport;
import static nl.gestand.query.Told.report;
import static nl.gestand.query.Told.superseded;
import static nl.gestand.query.Told.undated;
import static nl.gestand.query.Told.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionLapsed;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTakenOver;
import nl.gestand.events.motion.MotionEvent.MotionWithdrawn;
import nl.gestand.query.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemStandingTest {

    @ParameterizedTest(name = "{0}, on {2}: {3}")
    @MethodSource("rules")
    void standingFollowsTheRule(
            String rule, Told told, String day, @Nullable Standing standing, @Nullable String execution) {
        ItemStanding found = ItemStanding.on(day(day), told.facts());
        assertEquals(standing, found.standing());
        assertEquals(execution, found.execution());
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("a commitment is open until reported on", commitment(), "2023-01-01", Standing.OPEN, "open"),
                rule("an adopted motion is open until reported on", adopted(), "2024-01-16", Standing.OPEN, "open"),
                rule("a motion is not up for execution before its vote", adopted(), "2024-01-15", null, null),
                rule("handled", handled(), "2024-05-17", Standing.HANDLED, "handled"),
                rule("not handled the day before", handled(), "2024-05-16", Standing.OPEN, "open"),
                rule(
                        "declined counts as handled",
                        reported(Execution.DECLINED),
                        "2024-05-17",
                        Standing.HANDLED,
                        "declined"),
                rule(
                        "partly handled is open",
                        reported(Execution.PARTLY_HANDLED),
                        "2024-05-17",
                        Standing.OPEN,
                        "partly_handled"),
                rule("suspended is open", reported(Execution.SUSPENDED), "2024-05-17", Standing.OPEN, "suspended"),
                rule(
                        "in progress is open",
                        reported(Execution.IN_PROGRESS),
                        "2024-05-17",
                        Standing.OPEN,
                        "in_progress"),
                rule(
                        "a raw value is shown and open",
                        adopted().and(rawReport("Afgedaan?", "2024-05-17")),
                        "2024-05-17",
                        Standing.OPEN,
                        "Afgedaan?"),
                rule("contested is open", contested(), "2024-06-01", Standing.OPEN, "handled"),
                rule("not contested before the verdict", contested(), "2024-05-31", Standing.HANDLED, "handled"),
                rule(
                        "accepted stays handled",
                        handled().and(verdict(Verdict.ACCEPTED, handled().fact(2), "2024-06-01")),
                        "2024-06-01",
                        Standing.HANDLED,
                        "handled"),
                rule(
                        "a new report resets the verdict",
                        contested().and(report(Execution.HANDLED, "2024-07-01")),
                        "2024-07-01",
                        Standing.HANDLED,
                        "handled"),
                rule(
                        "a declined aspect leaves it handled",
                        handled().and(report(Execution.DECLINED, "kern", "2024-05-17")),
                        "2024-05-18",
                        Standing.HANDLED,
                        "handled"),
                rule(
                        "an aspect's report leaves the verdict",
                        contested().and(report(Execution.HANDLED, "kern", "2024-07-01")),
                        "2024-07-01",
                        Standing.OPEN,
                        "handled"),
                rule(
                        "a back-dated report changes nothing after the latest",
                        handled().and(report(Execution.IN_PROGRESS, "2024-02-02")),
                        "2024-06-01",
                        Standing.HANDLED,
                        "handled"),
                rule(
                        "a back-dated report counts on its own days",
                        handled().and(report(Execution.IN_PROGRESS, "2024-02-02")),
                        "2024-02-02",
                        Standing.OPEN,
                        "in_progress"),
                rule(
                        "of two reports on one day the later recorded counts",
                        handled().and(report(Execution.OPEN, "2024-05-17")),
                        "2024-05-17",
                        Standing.OPEN,
                        "open"),
                rule(
                        "a retraction brings back the former report",
                        retracted(),
                        "2024-06-01",
                        Standing.OPEN,
                        "in_progress"),
                rule(
                        "superseded, whatever is reported",
                        handled().and(superseded("plan", "2024-06-10")),
                        "2024-06-10",
                        Standing.SUPERSEDED,
                        "handled"),
                rule(
                        "not superseded before its day",
                        handled().and(superseded("plan", "2024-06-10")),
                        "2024-06-09",
                        Standing.HANDLED,
                        "handled"),
                rule(
                        "an undated outcome counts from its source's day",
                        undatedOutcome(),
                        "2023-11-30",
                        Standing.OPEN,
                        "open"),
                rule("and not before", undatedOutcome(), "2023-11-29", null, null),
                rule(
                        "without any day it always counts",
                        motion().and(new MotionAdopted(null, undated())),
                        "2023-12-21",
                        Standing.OPEN,
                        "open"));
    }

    @Test
    void onlyABindingOutcomeIsUpForExecution() {
        var outcomes = List.of(
                new MotionTabled(on("2024-01-16")),
                new MotionHeldOver(null, on("2024-01-16")),
                new MotionReplaced(null, on("2024-01-16")),
                new MotionWithdrawn(on("2024-01-16")),
                new MotionLapsed(on("2024-01-16")),
                new MotionRejected(null, on("2024-01-16")));
        for (var outcome : outcomes) {
            Told told = motion().and(outcome).and(superseded("plan", "2024-01-16"));
            assertEquals(new ItemStanding(null, false, null), ItemStanding.on(day("2024-06-01"), told.facts()));
        }
        Told takenOver = motion().and(new MotionTakenOver(on("2024-01-16")));
        assertEquals(
                Standing.OPEN,
                ItemStanding.on(day("2024-01-16"), takenOver.facts()).standing());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlines")
    void overdueIsOpenPastTheLastDay(String rule, Told told, String day, boolean overdue) {
        assertEquals(overdue, ItemStanding.on(day(day), told.facts()).overdue());
    }

    static Stream<Arguments> deadlines() {
        Told due = commitment().and(deadline("2022-12-31", "2022-11-08"));
        Told moved = commitment().and(deadline("2022-12-31", "2022-11-08")).and(deadline("2023-06-30", "2023-01-10"));
        Told done = commitment().and(deadline("2022-12-31", "2022-11-08")).and(report(Execution.HANDLED, "2023-02-01"));
        Told rejected =
                motion().and(deadline("2022-12-31", "2022-11-08")).and(new MotionRejected(null, on("2024-01-16")));
        return Stream.of(
                Arguments.of("not on its last day", due, "2022-12-31", false),
                Arguments.of("on the day after", due, "2023-01-01", true),
                Arguments.of("until the deadline is moved", moved, "2023-01-09", true),
                Arguments.of("no longer once it is moved", moved, "2023-01-10", false),
                Arguments.of("late until handled", done, "2023-01-31", true),
                Arguments.of("never once handled", done, "2023-02-01", false),
                Arguments.of(
                        "never without an interval",
                        commitment().and(deadline(null, "2022-11-08")),
                        "2030-01-01",
                        false),
                Arguments.of("never where it is not up for execution", rejected, "2024-06-01", false));
    }

    @Test
    void ofEachAspectTheLatestReportIsShown() {
        Told told = adopted()
                .and(report(Execution.OPEN, "kern", "2024-02-02"))
                .and(report(Execution.HANDLED, "bijzaak", "2024-02-02"))
                .and(report(Execution.DECLINED, "kern", "2024-05-17"));
        var shown = ItemStanding.aspects(day("2024-06-01"), told.facts()).stream()
                .map(aspect -> aspect.event().aspect() + " " + ItemStanding.word(aspect.event()))
                .toList();
        assertEquals(List.of("kern declined", "bijzaak handled"), shown);
    }

    private static Arguments rule(
            String rule, Told told, String day, @Nullable Standing standing, @Nullable String execution) {
        return Arguments.of(rule, told, day, standing, execution);
    }

    private static Told adopted() {
        return motion().and(new MotionAdopted(null, on("2024-01-16")));
    }

    private static Told reported(Execution execution) {
        return adopted().and(report(execution, "2024-05-17"));
    }

    private static Told handled() {
        return reported(Execution.HANDLED);
    }

    private static Told contested() {
        return handled().and(verdict(Verdict.CONTESTED, handled().fact(2), "2024-06-01"));
    }

    private static Told retracted() {
        Told told =
                adopted().and(report(Execution.IN_PROGRESS, "2024-02-02")).and(report(Execution.HANDLED, "2024-05-17"));
        return told.and(new FactRetracted(told.fact(3), "verkeerde motie"));
    }

    private static Told undatedOutcome() {
        return motion().and(new MotionAdopted(null, countsFrom("2023-11-30")));
    }
}
