package nl.gestand.query.register;

import static nl.gestand.query.Told.day;
import static nl.gestand.query.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.number.Citations;
import nl.gestand.query.Told;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventText;
import nl.gestand.query.fold.KeptEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed of an item between two positions; here event n of a story stands at position n + 1. */
class ItemDifferenceTest {

    private static final LocalDate DAY = day("2024-06-30");
    private static final String TWIN = "01890a5d-ac96-774b-bcce-b302099a8059";

    @Test
    void aNewItemIsToldFactByFact() {
        ItemChanges changes = changes(item(Told.motion().and(new MotionTabled(on("2023-12-21")))), 0, 2);

        assertThat(changes.change()).isEqualTo("new");
        assertThat(changes.changes())
                .contains(
                        new ItemChanges.Change("title", null, "Herziening van het actieplan", Told.MOTION + ".0"),
                        new ItemChanges.Change("outcome", null, "tabled", Told.MOTION + ".1"));
        assertThat(changes.events()).extracting(EventAnswer::position).containsExactly(1L, 2L);
    }

    @Test
    void aCorrectedVoteTellsBothVotesAndTheRetraction() {
        Told told = Told.motion().and(adopted(80));
        told.and(new FactRetracted(told.fact(1), "de stemming was anders")).and(rejected(70));
        ItemChanges changes = changes(item(told), 2, 4);

        assertThat(changes.change()).isEqualTo("changed");
        assertThat(values(changes.changes(), "outcome")).containsExactly("adopted", "rejected");
        assertThat(values(changes.changes(), "votes")).containsExactly(votes("for", 80), votes("against", 70));
        assertThat(values(changes.changes(), "standing")).containsExactly("open", null);
        assertThat(changes.changes())
                .filteredOn(change -> change.fact().equals("outcome"))
                .extracting(ItemChanges.Change::by)
                .containsExactly(told.fact(3).toString());
        assertThat(changes.retracted())
                .containsExactly(new ItemChanges.Retracted(
                        told.fact(1).toString(),
                        "motion.adopted",
                        "Motion adopted",
                        "de stemming was anders",
                        told.fact(2).toString()));
    }

    @Test
    void aRetractionThatIsTakenBackInTimeChangedNothing() {
        Told told = Told.commitment().and(Told.report(Execution.HANDLED, "2024-05-17"));
        told.and(new FactRetracted(told.fact(1), "vergissing")).and(new FactRetracted(told.fact(2), "toch niet"));
        ItemChanges changes = changes(item(told), 2, 4);

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.events()).hasSize(2);
        assertThat(changes.retracted())
                .extracting(ItemChanges.Retracted::fact)
                .containsExactly(told.fact(2).toString());
    }

    @Test
    void aFactThatCountsLaterIsAmongTheEventsOnly() {
        ItemChanges changes = changes(item(Told.commitment().and(Told.deadline("2024-12-31", "2024-08-01"))), 1, 2);

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.events()).extracting(EventAnswer::name).containsExactly("item.deadline-set");
    }

    @Test
    void aTransferIsFoundUnderBothMinistries() {
        Told told = Told.commitment()
                .and(new ItemAssigned("JenV", "J&V", on("2022-11-08")))
                .and(new ItemTransferred("JenV", "BZK", on("2024-01-01")));
        ItemDifference difference = difference(item(told), 2, 3).orElseThrow();

        assertThat(difference.ministries()).containsExactlyInAnyOrder("JenV", "BZK");
        assertThat(difference.committees()).containsExactly("J&V");
        assertThat(difference.dossiers()).containsExactly("28638");
    }

    @Test
    void aMergeBringsWhatWasKnownOfTheTwinAndItsUndoingTakesItAway() {
        Told twin = Told.later(TWIN, 1)
                .and(Told.recorded("Bikker"))
                .and(new NumberAssigned(Citations.readOne("28638-238"), on("2023-12-21")));
        Told told = Told.motion().and(new TwinAbsorbed(new ItemId(TWIN), on("2024-01-16")));
        told.and(new FactRetracted(told.fact(1), "toch een andere"));
        Item item = at(Told.MOTION, told, 1, 10, 20).absorbing(at(TWIN, twin, 2, 3));

        ItemChanges merged = changes(item, 3, 10);
        assertThat(values(merged.changes(), "numbers")).containsExactly(List.of(), List.of("28638-238"));
        assertThat(values(merged.changes(), "mergedFrom")).containsExactly(List.of(), List.of(TWIN));
        assertThat(merged.events()).extracting(EventAnswer::name).containsExactly("item.twin-absorbed");
        assertThat(values(changes(item, 10, 20).changes(), "numbers")).containsExactly(List.of("28638-238"), List.of());
        assertThat(difference(item, 1, 9)).isEmpty();
        assertThat(changes(item, 3, 20).changes()).isEmpty();
    }

    @Test
    void anItemThatWentOnInAnotherSaysSo() {
        Told told = Told.motion().and(new ItemMerged(new ItemId(TWIN), on("2024-01-16")));

        assertThat(changes(item(told), 1, 2).changes())
                .containsExactly(new ItemChanges.Change(
                        "mergedInto", null, TWIN, told.fact(1).toString()));
    }

    @Test
    void whoRecordedIsShownToAuditorsOnly() {
        Item item = item(Told.motion());
        ItemDifference difference = difference(item, 0, 1).orElseThrow();
        SignedIn auditor = new SignedIn("u9", "auditor", Role.AUDITOR, null);

        assertThat(difference
                        .answer(letters(), auditor, DAY)
                        .events()
                        .getFirst()
                        .by())
                .isEqualTo(new Author("u1", "liaison", "JenV"));
        assertThat(difference.answer(letters(), null, DAY).events().getFirst().by())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void differencesAddUp(long seed) {
        Random random = new Random(seed);
        Item item = item(story(random, 25));
        for (int a = 0; a <= 25; a++) {
            assertThat(difference(item, a, a)).isEmpty();
            int b = a + random.nextInt(27 - a);
            int c = b + random.nextInt(27 - b);
            assertThat(pairs(item, a, c)).isEqualTo(composed(pairs(item, a, b), pairs(item, b, c)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theStateAfterEachStepIsWhatWasKnownThen(long seed) {
        Item item = item(story(new Random(seed), 25));
        for (Course.Step step : Course.of(item)) {
            ItemFacts known = item.asOf(step.event().position()).inForce().facts();
            assertThat(step.after()).isEqualTo(known);
        }
    }

    /** Any events in any order of days, some of which take back earlier ones. */
    private static Told story(Random random, int events) {
        Told told = Told.motion();
        for (int i = 1; i < events; i++) {
            told.and(event(random, told, i));
        }
        return told;
    }

    private static RegisterEvent event(Random random, Told told, int next) {
        String on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(270)).toString();
        return switch (random.nextInt(9)) {
            case 0 -> new MotionTabled(on(on));
            case 1 -> adopted(random.nextInt(3) + 70);
            case 2 -> Told.report(Execution.values()[random.nextInt(Execution.values().length)], on);
            case 3 -> Told.report(Execution.HANDLED, "deel " + random.nextInt(2), on);
            case 4 -> Told.verdict(Verdict.CONTESTED, told.fact(random.nextInt(next)), on);
            case 5 -> Told.deadline("2024-0" + (random.nextInt(9) + 1) + "-15", on);
            case 6 -> Told.superseded("plan " + random.nextInt(2), on);
            case 7 -> new ItemAssigned(random.nextBoolean() ? "JenV" : "BZK", null, on(on));
            default -> new FactRetracted(told.fact(random.nextInt(next)), "vergissing");
        };
    }

    private record Pair(@Nullable Object before, @Nullable Object after) {}

    private static Map<String, Pair> pairs(Item item, long from, long to) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        difference(item, from, to)
                .map(ItemDifference::changes)
                .orElse(List.of())
                .forEach(change -> pairs.put(change.fact(), new Pair(change.before(), change.after())));
        return pairs;
    }

    private static Map<String, Pair> composed(Map<String, Pair> first, Map<String, Pair> second) {
        Map<String, Pair> composed = new LinkedHashMap<>(second);
        first.forEach((fact, pair) -> composed.merge(fact, pair, (later, earlier) -> {
            assertThat(later.before()).isEqualTo(earlier.after());
            return new Pair(earlier.before(), later.after());
        }));
        composed.values().removeIf(pair -> Objects.equals(pair.before(), pair.after()));
        return composed;
    }

    private static List<@Nullable Object> values(List<ItemChanges.Change> changes, String fact) {
        List<@Nullable Object> values = new ArrayList<>();
        changes.stream().filter(change -> change.fact().equals(fact)).forEach(change -> {
            values.add(change.before());
            values.add(change.after());
        });
        return values;
    }

    private static ItemChanges changes(Item item, long from, long to) {
        return difference(item, from, to).orElseThrow().answer(letters(), null, DAY);
    }

    private static Optional<ItemDifference> difference(Item item, long from, long to) {
        return ItemDifference.of(item, new Between(from, to, DAY));
    }

    private static Item item(Told told) {
        long[] positions = new long[told.events().size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i + 1;
        }
        return at(told.fact(0).stream(), told, positions);
    }

    private static Item at(String id, Told told, long... positions) {
        Item item = Item.unknown(id);
        int next = 0;
        for (Recorded<?> event : told.events()) {
            item = item.with(KeptEvent.of(event, positions[next++], EventText.write(event.event())));
        }
        return item;
    }

    private static MotionAdopted adopted(int seats) {
        return new MotionAdopted(votes("for", seats), ground());
    }

    private static MotionRejected rejected(int seats) {
        return new MotionRejected(votes("against", seats), ground());
    }

    private static Votes votes(String vote, int seats) {
        return new Votes(false, List.of(new Votes.Cast("SP", null, vote, seats)));
    }

    private static Ground ground() {
        return new Ground(day("2024-01-16"), null, Basis.STATED, null);
    }

    private static Letters letters() {
        return HistoryApiTest.noLetters();
    }
}
