package nl.gestand.command.intake.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Decision;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.command.intake.opendata.reading.SourceRecord.MotionRecord;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.Situation;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.number.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** What a Zaak says of its motion. */
record TakingMotion(MotionRecord record) implements Taking {

    private Evidence source() {
        return Evidence.record(record.origin().name());
    }

    /** The events that bring it into the register. */
    List<RegisterEvent> registration(Situation situation) {
        String dossier = record.numbers().stream()
                .filter(KamerstukNumber.class::isInstance)
                .map(number -> ((KamerstukNumber) number).dossierNumber())
                .findFirst()
                .orElse(null);
        MotionRecorded motion = new MotionRecorded(
                record.numbers().isEmpty() ? record.title() : null,
                record.title(),
                null,
                record.people(),
                null,
                dossier,
                Growing.on(null, null, source()));
        MotionTabled tabled =
                record.tabledOn() == null ? null : new MotionTabled(Growing.on(record.tabledOn(), null, source()));
        return new RecordMotion(motion, record.numbers(), null, tabled, null).decide(situation);
    }

    @Override
    public void on(Growing item) {
        item.require(ItemKind.MOTION);
        Sources.numbers(item, record.numbers(), source());
        Sources.standsAgain(item, source());
        describe(item);
        tabled(item);
        for (Decision decision : record.decisions()) {
            new TakingDecision(decision, source()).on(item);
        }
        appraise(item);
        for (Kept kept : record.kept()) {
            Sources.keep(item, kept, record.origin().seenOn(), source());
        }
    }

    private void describe(Growing item) {
        var facts = item.state().facts();
        Optional<ItemDescribed> last = facts.standing(ItemDescribed.class).stream()
                .map(Recorded::event)
                .filter(described -> source().equals(described.ground().evidence()))
                .reduce((first, second) -> second);
        Optional<MotionRecorded> registered = facts.standing(MotionRecorded.class).stream()
                .map(Recorded::event)
                .findFirst();
        boolean same = last.map(each ->
                        each.title().equals(record.title()) && each.people().equals(record.people()))
                .orElseGet(() -> registered
                        .map(each -> each.title().equals(record.title())
                                && each.submitters().equals(record.people()))
                        .orElse(false));
        if (!same) {
            item.add(new ItemDescribed(
                    record.title(),
                    record.people(),
                    Growing.on(null, record.origin().seenOn(), source())));
        }
    }

    /** The source may correct its own day; another's is kept beside it. */
    private void tabled(Growing item) {
        LocalDate day = record.tabledOn();
        List<Recorded<MotionTabled>> known = item.state().facts().standing(MotionTabled.class);
        if (day == null
                || known.stream()
                        .anyMatch(each -> day.equals(each.event().ground().on()))) {
            return;
        }
        boolean others = known.stream()
                .anyMatch(each -> each.event().ground().on() != null
                        && !source().equals(each.event().ground().evidence()));
        if (others) {
            conflictingDay(item, day);
            return;
        }
        known.stream()
                .filter(each -> source().equals(each.event().ground().evidence()))
                .forEach(each -> item.add(new FactRetracted(each.id(), "The source corrected the day.")));
        item.add(new MotionTabled(Growing.on(day, null, source())));
    }

    private void conflictingDay(Growing item, LocalDate day) {
        Kept other = new Kept("GestartOp", day.toString());
        if (Sources.keep(item, other, record.origin().seenOn(), source())) {
            item.conflict("The register has another day of tabling than " + day + ".");
        }
    }

    private void appraise(Growing item) {
        String appraisal = record.appraisal();
        if (appraisal != null && !appraisal.equals(lastAppraisal(item))) {
            item.add(new MotionAppraised(
                    appraisal, Growing.on(null, record.origin().seenOn(), source())));
        }
    }

    private @Nullable String lastAppraisal(Growing item) {
        return item.state().facts().all().stream()
                .map(Recorded::event)
                .filter(MotionAppraised.class::isInstance)
                .map(MotionAppraised.class::cast)
                .filter(each -> source().equals(each.ground().evidence()))
                .reduce((first, second) -> second)
                .map(MotionAppraised::appraisal)
                .orElse(null);
    }
}
