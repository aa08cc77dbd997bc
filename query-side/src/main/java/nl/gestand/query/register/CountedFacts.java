package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.RemovedAtSource;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.ContradictionResolved;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.query.standing.ItemStanding;
import org.jspecify.annotations.Nullable;

/** The part of an item's state of which there may be several: all those that count on a day, in order of recording. */
final class CountedFacts {

    /** The latest report on a part of the item. */
    record AspectValue(
            String aspect,
            String execution,
            String statement,
            @Nullable LocalDate effectiveOn,
            String basis) {}

    /** How the item stands to another. */
    record RelationValue(
            String relation,
            @Nullable String item,
            @Nullable String number,
            @Nullable String plan,
            String basis) {}

    /** Any other, in words, with its day. */
    record DatedValue(String text, @Nullable LocalDate on, String basis) {}

    private CountedFacts() {}

    static Map<String, @Nullable Object> on(LocalDate day, ItemFacts facts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "aspects",
                ItemStanding.aspects(day, facts).stream()
                        .map(CountedFacts::aspect)
                        .toList());
        values.put("relations", each(ItemRelated.class, day, facts, CountedFacts::relation));
        values.put("reminders", each(ReminderSent.class, day, facts, sent -> dated(sent.text(), sent)));
        values.put("appraisals", each(MotionAppraised.class, day, facts, said -> dated(said.appraisal(), said)));
        values.put("conflicts", conflicts(day, facts));
        values.put(
                "sourceValues",
                each(SourceValueKept.class, day, facts, kept -> dated(kept.field() + ": " + kept.value(), kept)));
        values.put(
                "removedAtSource",
                facts.latest(RemovedAtSource.class, day, any -> true).isPresent());
        return values;
    }

    private static List<?> conflicts(LocalDate day, ItemFacts facts) {
        Set<FactId> resolved = counting(ContradictionResolved.class, day, facts).stream()
                .map(fact -> fact.event().contradiction())
                .collect(Collectors.toSet());
        return counting(OutcomeContradicted.class, day, facts).stream()
                .filter(fact -> !resolved.contains(fact.id()))
                .map(fact -> dated(Spans.word(fact.event().claimed()), fact.event()))
                .toList();
    }

    private static <E extends Fact> List<?> each(
            Class<E> kind, LocalDate day, ItemFacts facts, Function<E, Object> value) {
        return counting(kind, day, facts).stream()
                .map(Recorded::event)
                .map(value)
                .toList();
    }

    private static <E extends Fact> List<Recorded<E>> counting(Class<E> kind, LocalDate day, ItemFacts facts) {
        return facts.standing(kind).stream()
                .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day))
                .toList();
    }

    private static AspectValue aspect(Recorded<StatusReported> report) {
        return new AspectValue(
                String.valueOf(report.event().aspect()),
                ItemStanding.word(report.event()),
                report.event().statement(),
                report.event().ground().on(),
                Spans.word(report.event().ground().basis()));
    }

    private static RelationValue relation(ItemRelated related) {
        ItemRef other = ItemRef.of(related.other());
        return new RelationValue(
                Spans.word(related.relation()),
                other.item(),
                other.number(),
                other.plan(),
                Spans.word(related.ground().basis()));
    }

    private static DatedValue dated(String text, Fact fact) {
        return new DatedValue(text, fact.ground().on(), Spans.word(fact.ground().basis()));
    }
}
