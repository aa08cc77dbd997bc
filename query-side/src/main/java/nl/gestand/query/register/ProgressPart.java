package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.standing.ItemStanding;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item.
 *
 * @param execution as the ministry reports it on the whole
 * @param verdict {@code none} where a report awaits one; null where there is none to judge
 * @param standing derived for the day; null where the item is not up for execution
 */
record ProgressPart(
        @Nullable String execution,
        @Nullable String executionBasis,
        @Nullable String statement,
        @Nullable LocalDate reportedOn,
        @Nullable String report,
        List<Aspect> aspects,
        @Nullable String verdict,
        @Nullable String verdictReason,
        @Nullable DeadlineAnswer deadline,
        @Nullable String standing,
        boolean overdue,
        @Nullable Supersession supersededBy,
        List<ItemRef> supersedes,
        List<Related> relations,
        List<Reminder> reminders) {

    /** The latest report on a part of the item (deelaspect). */
    record Aspect(
            String aspect,
            String execution,
            String statement,
            @Nullable LocalDate effectiveOn,
            String basis,
            @Nullable EvidenceAnswer evidence) {}

    /** The deadline as quoted, beside its interpretation (termijn). */
    record DeadlineAnswer(
            @Nullable String quoted,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String assumedBy,
            boolean recurring,
            @Nullable String reasoning,
            String basis,
            @Nullable EvidenceAnswer evidence) {}

    /** What took the item's place (achterhaald door). */
    record Supersession(
            @Nullable String item,
            @Nullable String number,
            @Nullable String title,
            @Nullable String plan,
            String basis,
            @Nullable LocalDate on,
            @Nullable EvidenceAnswer evidence) {}

    /** How the item stands to another. */
    record Related(
            String relation,
            @Nullable String item,
            @Nullable String number,
            @Nullable String title,
            @Nullable String plan,
            String basis) {}

    /** A reminder of the committee (rappel). */
    record Reminder(
            String text, @Nullable LocalDate on, @Nullable EvidenceAnswer evidence) {}

    static ProgressPart of(String id, ItemFacts facts, LocalDate day, Surroundings around) {
        ItemStanding stands = ItemStanding.on(day, facts);
        Optional<Recorded<StatusReported>> report = facts.report(day);
        return new ProgressPart(
                stands.execution(),
                report.map(fact -> Spans.word(fact.event().ground().basis())).orElse(null),
                report.map(fact -> fact.event().statement()).orElse(null),
                report.map(fact -> fact.event().ground().on()).orElse(null),
                report.map(fact -> fact.id().toString()).orElse(null),
                aspects(facts, day, around),
                Spans.verdict(day, facts),
                facts.verdict(day).map(fact -> fact.event().reason()).orElse(null),
                facts.deadline(day).map(set -> deadline(set, around)).orElse(null),
                stands.standing() == null ? null : Spans.word(stands.standing()),
                stands.overdue(),
                facts.supersession(day).map(fact -> supersession(fact, around)).orElse(null),
                around.supersededBy(id),
                relations(facts, day, around),
                reminders(facts, day, around));
    }

    private static List<Aspect> aspects(ItemFacts facts, LocalDate day, Surroundings around) {
        return ItemStanding.aspects(day, facts).stream()
                .map(fact -> new Aspect(
                        String.valueOf(fact.event().aspect()),
                        ItemStanding.word(fact.event()),
                        fact.event().statement(),
                        fact.event().ground().on(),
                        Spans.word(fact.event().ground().basis()),
                        EvidenceAnswer.of(fact.id(), fact.event(), around.letters())))
                .toList();
    }

    private static DeadlineAnswer deadline(Recorded<DeadlineSet> set, Surroundings around) {
        Deadline deadline = set.event().deadline();
        Deadline.Interpretation held = deadline.interpretation();
        return new DeadlineAnswer(
                deadline.quoted(),
                deadline.earliest(),
                deadline.latest(),
                held == null ? null : Spans.word(held.assumedBy()),
                deadline.recurring(),
                held == null ? null : held.reasoning(),
                Spans.word(set.event().ground().basis()),
                EvidenceAnswer.of(set.id(), set.event(), around.letters()));
    }

    private static Supersession supersession(Recorded<ItemSuperseded> fact, Surroundings around) {
        ItemRef by = around.resolve(fact.event().by());
        return new Supersession(
                by.item(),
                by.number(),
                by.title(),
                by.plan(),
                Spans.word(fact.event().ground().basis()),
                fact.event().ground().since(),
                EvidenceAnswer.of(fact.id(), fact.event(), around.letters()));
    }

    private static List<Related> relations(ItemFacts facts, LocalDate day, Surroundings around) {
        return facts.standing(ItemRelated.class).stream()
                .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day))
                .map(fact -> related(fact.event(), around.resolve(fact.event().other())))
                .toList();
    }

    private static Related related(ItemRelated event, ItemRef other) {
        String basis = Spans.word(event.ground().basis());
        return new Related(
                Spans.word(event.relation()), other.item(), other.number(), other.title(), other.plan(), basis);
    }

    private static List<Reminder> reminders(ItemFacts facts, LocalDate day, Surroundings around) {
        return facts.standing(ReminderSent.class).stream()
                .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day))
                .map(fact -> new Reminder(
                        fact.event().text(),
                        fact.event().ground().on(),
                        EvidenceAnswer.of(fact.id(), fact.event(), around.letters())))
                .toList();
    }
}
