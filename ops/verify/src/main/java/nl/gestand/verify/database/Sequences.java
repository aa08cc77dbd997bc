package nl.gestand.verify.database;

import java.util.Iterator;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** Each item's events count 0, 1, 2 … and stand in the log in that order. */
final class Sequences {

    private final LogDatabase database;
    private final Report report;
    private long items;

    Sequences(LogDatabase database, Report report) {
        this.database = database;
        this.report = report;
    }

    void run() {
        Step before = null;
        for (Iterator<Step> steps = database.steps(); steps.hasNext(); ) {
            Step step = steps.next();
            boolean isFirst = before == null || !before.item().equals(step.item());
            items += isFirst ? 1 : 0;
            compare(isFirst ? null : before, step);
            before = step;
        }
        report.checked("The sequences of " + items + " items, without gaps and in the order of the log.");
    }

    private void compare(@Nullable Step before, Step step) {
        long due = before == null ? 0 : before.sequence() + 1;
        if (step.sequence() != due) {
            report.add(new Finding(
                    Kind.SEQUENCE,
                    Where.item(step.item(), due),
                    "sequence",
                    step.sequence() > due
                            ? "Sequence " + due + (step.sequence() == due + 1 ? "" : " to " + (step.sequence() - 1))
                                    + " of this item is missing; event " + step.eventId() + " is sequence "
                                    + step.sequence() + "."
                            : "Event " + step.eventId() + " has sequence " + step.sequence() + ", where " + due
                                    + " should come."));
        }
        if (before != null && step.position() <= before.position()) {
            report.add(new Finding(
                    Kind.MOVED,
                    new Where(
                            null,
                            step.position(),
                            step.eventId(),
                            step.name(),
                            step.item(),
                            step.sequence(),
                            step.recordedAt()),
                    "order",
                    "It stands in the log before sequence " + before.sequence() + " of its item."));
        }
    }
}
