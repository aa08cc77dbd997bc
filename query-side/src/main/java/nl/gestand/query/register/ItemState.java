package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Successor;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.query.standing.ItemStanding;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands on a day by some of its facts, in the terms of its answer ({@link ItemAnswer}). Other items and letters
 * are named as the facts name them, since what the register knows of those changes apart from this item.
 */
final class ItemState {

    /** The deadline as quoted, beside its interpretation. */
    record DeadlineValue(
            @Nullable String quoted,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String assumedBy,
            boolean recurring,
            @Nullable String reasoning,
            String basis) {}

    /** What took the item's place. */
    record SuccessorValue(
            @Nullable String item,
            @Nullable String number,
            @Nullable String plan,
            String basis,
            @Nullable LocalDate on) {

        static SuccessorValue of(Successor by, String basis, @Nullable LocalDate on) {
            ItemRef named = ItemRef.of(by);
            return new SuccessorValue(named.item(), named.number(), named.plan(), basis, on);
        }
    }

    /** Where a commitment was made. */
    record SourceValue(
            @Nullable String letter,
            Evidence.@Nullable Debate debate,
            @Nullable String record) {}

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final String stream;
    private final ItemFacts facts;
    private final LocalDate day;
    private final Founding founding;

    private ItemState(String stream, ItemFacts facts, LocalDate day) {
        this.stream = stream;
        this.facts = facts;
        this.day = day;
        this.founding = Founding.of(stream, facts);
    }

    /** @param stream of the item itself, among whose facts there may be those of twins */
    static FactValues on(LocalDate day, String stream, ItemFacts facts) {
        ItemState state = new ItemState(stream, facts, day);
        state.identity();
        state.responsible();
        if (!state.founding.motions().isEmpty()) {
            state.parliament();
        }
        state.promise();
        state.execution();
        state.schedule();
        state.values.putAll(CountedFacts.on(day, facts));
        return new FactValues(state.values);
    }

    private void identity() {
        boolean known = !founding.motions().isEmpty() || !founding.commitments().isEmpty();
        boolean motion = known && founding.kind() == ItemKind.MOTION;
        put("title", known ? founding.title() : null);
        put("name", founding.name());
        put(motion ? "request" : "text", founding.text());
        put("submitters", motion ? founding.people() : List.of());
        put("numbers", facts.numbers().stream().map(ItemNumber::canonical).toList());
        put("number", founding.number());
        put("dossier", founding.dossier());
        put("existsFrom", known ? facts.existsFrom() : null);
        put("retracted", known && founding.retracted());
    }

    private void responsible() {
        put("ministry", facts.ministry(day).orElse(null));
        put("committee", facts.committee(day).orElse(null));
        put(
                "mergedInto",
                own(ItemMerged.class).map(merged -> merged.into().value()).reduce((one, next) -> next));
        put(
                "mergedFrom",
                own(TwinAbsorbed.class)
                        .map(absorbed -> absorbed.twin().value())
                        .distinct()
                        .toList());
    }

    private void parliament() {
        Optional<OutcomeReached> outcome = facts.outcome(day).map(Recorded::event);
        put("outcome", outcome.map(reached -> Spans.word(reached.outcome())));
        put("outcomeBasis", outcome.map(reached -> Spans.word(reached.ground().basis())));
        put("votes", outcome.map(reached -> ParliamentPart.votes(reached, facts)));
        put("tabledOn", ParliamentPart.tabledOn(facts, day));
        put(
                "adoptedOn",
                outcome.filter(MotionAdopted.class::isInstance)
                        .map(reached -> reached.ground().on()));
        put("decidedOn", outcome.map(ParliamentPart::decidedOn));
        put("lapsesOn", outcome.map(reached -> reached instanceof MotionHeldOver held ? held.lapsesOn() : null));
        put("replacedBy", outcome.map(ItemState::replacedBy));
        put("debate", founding.debate());
        put("considerations", text().map(MotionTextRecorded::considerations).orElse(List.of()));
        put("signatories", text().map(MotionTextRecorded::signatories).orElse(List.of()));
    }

    private void promise() {
        if (!founding.commitments().isEmpty()) {
            CommitmentMade made = founding.commitments().getFirst();
            put("madeBy", made.madeBy());
            put("madeTo", made.madeTo());
            put("madeOn", made.ground().on());
            put("madeIn", Optional.ofNullable(made.madeIn()).map(ItemState::source));
            put("explicitness", Spans.word(made.explicitness()));
        }
    }

    private void execution() {
        ItemStanding stands = ItemStanding.on(day, facts);
        Optional<StatusReported> report = facts.report(day).map(Recorded::event);
        put("execution", stands.execution());
        put("executionBasis", report.map(event -> Spans.word(event.ground().basis())));
        put("statement", report.map(StatusReported::statement));
        put("reportedOn", report.map(event -> event.ground().on()));
        put("verdict", Spans.verdict(day, facts));
        put("verdictReason", facts.verdict(day).map(fact -> fact.event().reason()));
        put("standing", stands.standing() == null ? null : Spans.word(stands.standing()));
        put("overdue", stands.overdue());
    }

    private void schedule() {
        put("deadline", facts.deadline(day).map(set -> deadline(set.event())));
        put(
                "supersededBy",
                facts.supersession(day)
                        .map(fact -> SuccessorValue.of(
                                fact.event().by(),
                                Spans.word(fact.event().ground().basis()),
                                fact.event().ground().since())));
    }

    private Optional<MotionTextRecorded> text() {
        return founding.later().text();
    }

    /** Of the item itself: a twin's own merge is the other side of the same. */
    private <E extends RegisterEvent> Stream<E> own(Class<E> kind) {
        return facts.standing(kind).stream()
                .filter(fact -> fact.id().stream().equals(stream))
                .map(Recorded::event);
    }

    private void put(String fact, @Nullable Object value) {
        values.put(fact, value);
    }

    private void put(String fact, Optional<?> value) {
        values.put(fact, value.orElse(null));
    }

    private static @Nullable SuccessorValue replacedBy(OutcomeReached reached) {
        return reached instanceof MotionReplaced replaced && replaced.by() != null
                ? SuccessorValue.of(
                        replaced.by(),
                        Spans.word(replaced.ground().basis()),
                        replaced.ground().since())
                : null;
    }

    private static SourceValue source(Evidence madeIn) {
        return new SourceValue(
                madeIn.letter() == null ? null : madeIn.letter().value(), madeIn.debate(), madeIn.record());
    }

    private static DeadlineValue deadline(DeadlineSet set) {
        Deadline deadline = set.deadline();
        Deadline.Interpretation held = deadline.interpretation();
        return new DeadlineValue(
                deadline.quoted(),
                deadline.earliest(),
                deadline.latest(),
                held == null ? null : Spans.word(held.assumedBy()),
                deadline.recurring(),
                deadline.reasoning(),
                Spans.word(set.ground().basis()));
    }
}
