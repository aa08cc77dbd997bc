package nl.gestand.command.item;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.Verdict;
import org.jspecify.annotations.Nullable;

/** Records the committee's verdict (oordeel) on the ministry's report on the whole item. */
public record RecordVerdict(Verdict verdict, @Nullable String reason, Ground ground) implements ItemCommand {

    /** It judges the report that is in force on its own day. */
    private LocalDate day(Situation situation) {
        LocalDate since = ground.since();
        return since == null ? situation.today() : since;
    }

    @Override
    public List<VerdictRecorded> decide(ItemState item, Situation situation) {
        situation.requireCommittee(item);
        return item.facts()
                .report(day(situation))
                .map(report -> List.of(new VerdictRecorded(verdict, report.id(), reason, ground)))
                .orElseThrow(() -> new Refused(
                        Reason.NOTHING_TO_JUDGE,
                        "The ministry has not reported on this item: there is nothing to judge."));
    }
}
