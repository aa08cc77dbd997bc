package nl.gestand.query.register;

import static nl.gestand.query.Told.day;
import static nl.gestand.query.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.RemovedAtSource;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Successor;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.ContradictionResolved;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.number.Citations;
import nl.gestand.query.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fact of an item's answer is compared, and told as what it was and what it became. */
class ItemStateTest {

    private static final LocalDate DAY = day("2024-06-30");
    private static final Ground SOURCE =
            new Ground(day("2023-12-21"), null, Basis.STATED, Evidence.record("open data"));
    private static final ItemId OTHER = new ItemId(Told.COMMITMENT);

    @ParameterizedTest
    @MethodSource("events")
    void anEventChangesTheFactsThatItSpeaksOf(Told before, RegisterEvent event, List<String> facts) {
        assertThat(changes(before, event)).extracting(FactChange::fact).containsExactlyInAnyOrderElementsOf(facts);
    }

    static Stream<Arguments> events() {
        Told motion = Told.motion();
        return Stream.of(
                to(motion, new MotionTabled(on("2023-12-21")), "outcome", "outcomeBasis", "tabledOn"),
                to(
                        motion,
                        new MotionHeldOver(day("2024-12-21"), on("2024-01-16")),
                        "outcome",
                        "outcomeBasis",
                        "decidedOn",
                        "lapsesOn"),
                to(
                        motion,
                        new MotionReplaced(Successor.item(OTHER), on("2024-01-16")),
                        "outcome",
                        "outcomeBasis",
                        "decidedOn",
                        "replacedBy"),
                to(
                        motion,
                        adopted("2024-01-16", 80),
                        "outcome",
                        "outcomeBasis",
                        "votes",
                        "adoptedOn",
                        "decidedOn",
                        "execution",
                        "standing"),
                to(and(motion, adopted("2024-01-16", 80)), adopted("2024-01-17", 80), "adoptedOn", "decidedOn"),
                to(and(motion, adopted("2024-01-16", 80)), adopted("2024-01-16", 79), "votes"),
                to(
                        and(motion, adopted("2024-01-16", 80)),
                        Told.report(Execution.HANDLED, "2024-05-17"),
                        "execution",
                        "executionBasis",
                        "statement",
                        "reportedOn",
                        "verdict",
                        "standing"),
                to(motion, Told.report(Execution.DECLINED, "kern", "2024-05-17"), "aspects"),
                to(motion, new OutcomeContradicted(Outcome.REJECTED, null, on("2024-01-16")), "conflicts"),
                to(motion, new MotionAppraised("ontraden", on("2024-01-16")), "appraisals"),
                to(
                        motion,
                        new MotionTextRecorded(
                                "Motie", List.of("overwegende"), "verzoekt", List.of("Six"), Told.undated()),
                        "submitters",
                        "considerations",
                        "signatories"),
                to(motion, new NumberAssigned(Citations.readOne("28638-238"), on("2023-12-21")), "numbers", "number"),
                to(
                        Told.of(Told.MOTION)
                                .and(new MotionRecorded(null, "Titel", null, List.of("Bikker"), null, null, SOURCE)),
                        new ItemDescribed("Andere titel", List.of("Bikker", "Six"), SOURCE),
                        "title",
                        "submitters"),
                to(motion, new ItemMerged(OTHER, on("2024-01-16")), "mergedInto"),
                to(motion, Told.superseded("Actieplan", "2024-02-02"), "supersededBy"),
                to(Told.commitment(), Told.superseded("Actieplan", "2024-02-02"), "supersededBy", "standing"),
                to(Told.commitment(), new ItemAssigned("JenV", null, on("2022-11-08")), "ministry"),
                to(Told.commitment(), new ItemAssigned(null, "J&V", on("2022-11-08")), "committee"),
                to(
                        and(Told.commitment(), new ItemAssigned("JenV", null, on("2022-11-08"))),
                        new ItemTransferred("JenV", "BZK", on("2024-01-01")),
                        "ministry"),
                to(Told.commitment(), Told.deadline("2024-06-29", "2022-11-08"), "deadline", "overdue"),
                to(Told.commitment(), Told.deadline("2024-07-30", "2022-11-08"), "deadline"),
                to(
                        Told.commitment(),
                        new ItemRelated(Relation.REPEATS, Successor.item(OTHER), on("2024-01-01")),
                        "relations"),
                to(Told.commitment(), new ReminderSent("graag antwoord", on("2024-01-01")), "reminders"),
                to(Told.commitment(), new SourceValueKept("Status", "Weg", on("2024-01-01")), "sourceValues"),
                to(Told.commitment(), new RemovedAtSource(on("2024-01-01")), "removedAtSource"),
                to(Told.commitment(), Told.deadline("2024-12-31", "2024-08-01")),
                to(
                        Told.of(Told.COMMITMENT),
                        Told.made(),
                        "title",
                        "text",
                        "dossier",
                        "existsFrom",
                        "madeBy",
                        "madeTo",
                        "madeOn",
                        "explicitness",
                        "execution",
                        "standing"));
    }

    @Test
    void aVerdictIsTakenBackByANewReport() {
        Told told = and(Told.motion(), adopted("2024-01-16", 80)).and(Told.report(Execution.HANDLED, "2024-05-17"));
        Told judged = and(told, Told.verdict(Verdict.CONTESTED, told.fact(2), "2024-06-01"));

        assertThat(changes(told, Told.verdict(Verdict.CONTESTED, told.fact(2), "2024-06-01")))
                .extracting(FactChange::fact)
                .containsExactly("verdict", "verdictReason", "standing");
        assertThat(changes(judged, Told.report(Execution.HANDLED, "2024-06-02")))
                .contains(new FactChange("verdict", "contested", "none"));
    }

    @Test
    void aResolvedContradictionIsNoConflictAnyMore() {
        Told told = Told.motion().and(new OutcomeContradicted(Outcome.REJECTED, null, on("2024-01-16")));

        assertThat(changes(told, new ContradictionResolved(told.fact(1), false, "zo is het", on("2024-02-01"))))
                .extracting(FactChange::fact)
                .containsExactly("conflicts");
    }

    @Test
    void everyFieldOfAnAnswerIsCompared() {
        Set<String> compared = new TreeSet<>();
        for (Told told : List.of(and(Told.motion(), adopted("2024-01-16", 80)), Told.commitment())) {
            compared.addAll(state(told).values().keySet());
        }
        Set<String> answered = new TreeSet<>();
        for (Class<?> part : List.of(
                IdentityPart.class, ParliamentPart.class, PromisePart.class, ProgressPart.class, SourcePart.class)) {
            Stream.of(part.getRecordComponents()).forEach(each -> answered.add(each.getName()));
        }
        // its place in the log, what depends on other items, and the names of facts, are no facts of the item
        answered.removeAll(Set.of("id", "kind", "version", "position", "upToDate", "report", "supersedes"));

        assertThat(compared).isEqualTo(answered);
    }

    @Test
    void nothingDiffersFromItself() {
        Told told = and(Told.motion(), adopted("2024-01-16", 80)).and(Told.deadline("2024-12-31", "2024-01-16"));

        assertThat(state(told).changesFrom(state(told))).isEmpty();
    }

    private static List<FactChange> changes(Told before, RegisterEvent event) {
        return state(and(before, event)).changesFrom(state(before));
    }

    private static FactValues state(Told told) {
        String stream = told.fact(0).stream();
        return ItemState.on(DAY, stream, told.facts());
    }

    /** The told is left as it is. */
    private static Told and(Told told, RegisterEvent event) {
        Told more = Told.of(told.fact(0).stream());
        told.events().stream().map(Recorded::event).forEach(more::and);
        return more.and(event);
    }

    private static Arguments to(Told before, RegisterEvent event, String... facts) {
        return Arguments.of(before, event, List.of(facts));
    }

    private static MotionAdopted adopted(String on, int seats) {
        Votes votes = new Votes(false, List.of(new Votes.Cast("SP", null, "for", seats)));
        return new MotionAdopted(votes, new Ground(day(on), null, Basis.STATED, null));
    }
}
