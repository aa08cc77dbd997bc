package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.RemovedAtSource;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.query.standing.ItemStanding;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of an item come to once all of them count, field by field, so that two moments of recording can be
 * compared. Whether it is overdue is left out: in the far future everything open is.
 */
record Snapshot(Map<String, @Nullable Object> fields) {

    /** A field that an event changed. */
    record Change(
            String field, @Nullable Object from, @Nullable Object to) {}

    private static final LocalDate FAR = LocalDate.of(9999, 12, 30);

    static Snapshot of(String stream, ItemFacts facts) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        identity(fields, Founding.of(stream, facts), facts);
        progress(fields, facts);
        context(fields, facts);
        return new Snapshot(fields);
    }

    List<Change> changesFrom(Snapshot before) {
        List<Change> changes = new ArrayList<>();
        fields.forEach((field, to) -> {
            Object from = before.fields.get(field);
            if (!Objects.equals(from, to)) {
                changes.add(new Change(field, from, to));
            }
        });
        return changes;
    }

    private static void identity(Map<String, @Nullable Object> fields, Founding founding, ItemFacts facts) {
        boolean known = !founding.motions().isEmpty() || !founding.commitments().isEmpty();
        fields.put("title", known ? founding.title() : null);
        fields.put("name", founding.name());
        fields.put("text", founding.text());
        fields.put("submitters", founding.people());
        fields.put(
                "considerations",
                founding.later().text().map(MotionTextRecorded::considerations).orElse(List.of()));
        fields.put("dossier", founding.dossier());
        fields.put(
                "numbers", facts.numbers().stream().map(ItemNumber::canonical).toList());
        fields.put("ministry", facts.ministry(FAR).orElse(null));
        fields.put("committee", facts.committee(FAR).orElse(null));
        fields.put("retracted", known && founding.retracted());
    }

    private static void progress(Map<String, @Nullable Object> fields, ItemFacts facts) {
        ItemStanding stands = ItemStanding.on(FAR, facts);
        Optional<StatusReported> report = facts.report(FAR).map(Recorded::event);
        fields.put(
                "outcome",
                facts.outcome(FAR)
                        .map(fact -> Spans.word(fact.event().outcome()))
                        .orElse(null));
        fields.put(
                "decidedOn",
                facts.outcome(FAR).map(fact -> fact.event().ground().on()).orElse(null));
        fields.put("execution", stands.execution());
        fields.put("statement", report.map(StatusReported::statement).orElse(null));
        fields.put("reportedOn", report.map(event -> event.ground().on()).orElse(null));
        fields.put("aspects", aspects(facts));
        fields.put("verdict", Spans.verdict(FAR, facts));
        fields.put(
                "deadline",
                facts.deadline(FAR)
                        .map(set -> Summary.deadline(set.event().deadline()))
                        .orElse(null));
        fields.put("standing", stands.standing() == null ? null : Spans.word(stands.standing()));
    }

    private static void context(Map<String, @Nullable Object> fields, ItemFacts facts) {
        fields.put(
                "supersededBy",
                facts.supersession(FAR).map(fact -> superseded(fact.event())).orElse(null));
        fields.put(
                "relations",
                facts.standing(ItemRelated.class).stream()
                        .map(fact -> Summary.of(fact.event()))
                        .toList());
        fields.put(
                "reminders",
                facts.standing(ReminderSent.class).stream()
                        .map(fact -> fact.event().text())
                        .toList());
        fields.put(
                "appraisals",
                facts.standing(MotionAppraised.class).stream()
                        .map(fact -> fact.event().appraisal())
                        .toList());
        fields.put(
                "sourceValues",
                facts.standing(SourceValueKept.class).stream()
                        .map(fact -> fact.event().field() + " " + fact.event().value())
                        .toList());
        fields.put("removedAtSource", !facts.standing(RemovedAtSource.class).isEmpty());
        fields.put(
                "contradictions",
                facts.standing(OutcomeContradicted.class).stream()
                        .map(fact -> Spans.word(fact.event().claimed()))
                        .toList());
        fields.put(
                "twins",
                facts.standing(TwinAbsorbed.class).stream()
                        .map(fact -> fact.event().twin().value())
                        .toList());
    }

    private static List<String> aspects(ItemFacts facts) {
        return ItemStanding.aspects(FAR, facts).stream()
                .map(fact -> fact.event().aspect() + ": " + ItemStanding.word(fact.event()))
                .toList();
    }

    private static ItemRef superseded(ItemSuperseded event) {
        return ItemRef.of(event.by());
    }
}
