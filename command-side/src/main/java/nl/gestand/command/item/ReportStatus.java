package nl.gestand.command.item;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.ItemEvent.StatusReported;

/** Reports what became of an item (stand van zaken): by the responsible ministry, on what binds the cabinet. */
public record ReportStatus(StatusReported report) implements ItemCommand {

    @Override
    public List<StatusReported> decide(ItemState item, Situation situation) {
        situation.requireResponsible(item);
        if (item.kind() == ItemKind.MOTION && !isUpForExecution(item)) {
            throw new Refused(
                    Reason.NOT_ADOPTED,
                    "Status is reported on a motion that was adopted or taken over; this one was not.");
        }
        return List.of(report);
    }

    private static boolean isUpForExecution(ItemState item) {
        return item.facts()
                .outcome(LocalDate.MAX)
                .filter(reached -> reached.event().outcome().binds())
                .isPresent();
    }
}
