package nl.gestand.command.intake.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gestand.command.commitment.RecordCommitment;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.command.intake.opendata.reading.SourceRecord.PromiseRecord;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.Situation;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.Recorded;
import org.jspecify.annotations.Nullable;

/** What a Toezegging says of its commitment. */
record TakingPromise(PromiseRecord record) implements Taking {

    private static final String OPEN = "openstaand";

    /** What the documentation and the live feed send and the register has a word for; anything else stays raw. */
    private static final Map<String, Execution> KNOWN = Map.of(
            OPEN,
            Execution.OPEN,
            "voldaan",
            Execution.HANDLED,
            "afgedaan",
            Execution.HANDLED,
            "nagekomen",
            Execution.HANDLED,
            "deels voldaan",
            Execution.PARTLY_HANDLED,
            "deels afgedaan",
            Execution.PARTLY_HANDLED);

    private Evidence source() {
        return Evidence.record(record.origin().name());
    }

    /** The events that bring it into the register. */
    List<RegisterEvent> registration(Situation situation) {
        CommitmentMade made = new CommitmentMade(
                record.numbers().isEmpty() ? record.title() : null,
                record.title(),
                record.text(),
                Explicitness.EXPLICIT,
                record.madeBy(),
                record.madeTo(),
                record.madeIn(),
                null,
                Growing.on(record.madeOn(), record.aanmaak(), source()));
        ItemAssigned assigned = record.ministry() == null
                ? null
                : new ItemAssigned(record.ministry(), null, Growing.on(null, null, source()));
        return new RecordCommitment(made, record.numbers(), assigned, null).decide(situation);
    }

    @Override
    public void on(Growing item) {
        item.require(ItemKind.COMMITMENT);
        Sources.numbers(item, record.numbers(), source());
        Sources.standsAgain(item, source());
        describe(item);
        deadline(item);
        status(item);
        for (Kept kept : record.kept()) {
            Sources.keep(item, kept, record.origin().seenOn(), source());
        }
    }

    private void describe(Growing item) {
        var facts = item.state().facts();
        String known = facts.standing(ItemDescribed.class).stream()
                .map(Recorded::event)
                .filter(described -> source().equals(described.ground().evidence()))
                .map(ItemDescribed::title)
                .reduce((first, second) -> second)
                .orElseGet(() -> facts.standing(CommitmentMade.class).stream()
                        .map(made -> made.event().title())
                        .findFirst()
                        .orElse(""));
        if (!known.equals(record.title())) {
            String name = record.madeBy().name();
            item.add(new ItemDescribed(
                    record.title(),
                    name == null ? List.of() : List.of(name),
                    Growing.on(null, record.origin().seenOn(), source())));
        }
    }

    /** The day of fulfilment of what is not handled yet is when it is due; of what is handled it is kept as it stands. */
    private void deadline(Growing item) {
        LocalDate due = record.due();
        if (due == null) {
            return;
        }
        if (execution().filter(known -> known == Execution.HANDLED).isPresent()) {
            Sources.keep(
                    item,
                    new Kept("DatumNakoming", due.toString()),
                    record.origin().seenOn(),
                    source());
            return;
        }
        Deadline deadline = new Deadline(null, null, due, Interpreter.READER, false, "DatumNakoming of the open data");
        Optional<DeadlineSet> last = item.state().facts().standing(DeadlineSet.class).stream()
                .map(Recorded::event)
                .filter(set -> source().equals(set.ground().evidence()))
                .reduce((first, second) -> second);
        if (last.filter(set -> set.deadline().equals(deadline)).isEmpty()) {
            item.add(new DeadlineSet(deadline, new Ground(null, since(), Basis.IMPLIED, source())));
        }
    }

    /** A first "Openstaand" is no report: nothing was reported yet. */
    private void status(Growing item) {
        String status = record.status();
        if (status == null) {
            return;
        }
        Optional<StatusReported> last = item.state().facts().all().stream()
                .map(Recorded::event)
                .filter(StatusReported.class::isInstance)
                .map(StatusReported.class::cast)
                .filter(told -> source().equals(told.ground().evidence()))
                .reduce((first, second) -> second);
        if (last.isEmpty() && status.toLowerCase(Locale.ROOT).equals(OPEN)) {
            Sources.keep(item, new Kept("Status", status), record.origin().seenOn(), source());
        } else if (last.filter(told -> status.equals(told.raw())).isEmpty()) {
            Ground ground =
                    new Ground(since() == null ? item.situation().today() : since(), null, Basis.STATED, source());
            item.add(new StatusReported(execution().orElse(null), null, "Status " + status, status, ground));
        }
    }

    private Optional<Execution> execution() {
        return Optional.ofNullable(record.status()).map(status -> KNOWN.get(status.toLowerCase(Locale.ROOT)));
    }

    private @Nullable LocalDate since() {
        return record.origin().seenOn();
    }
}
