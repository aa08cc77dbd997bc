package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gestand.events.Fact;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import org.jspecify.annotations.Nullable;

/**
 * An order of days that cannot well be true. Dates are recorded as their sources give them and never refused for their
 * order (domain rule); a reader is told of it here.
 *
 * @param flag what is odd
 * @param fact the later recorded of the two facts
 */
record Oddity(String flag, String fact) {

    /** What can be odd about the days of an item's facts. */
    enum Kind {
        OUTCOME_BEFORE_TABLING,
        REPORT_BEFORE_ADOPTION,
        REPORT_BEFORE_PROMISE,
        VERDICT_BEFORE_REPORT,
        DEADLINE_BEFORE_IT_WAS_SET;

        Oddity at(Recorded<?> fact) {
            return new Oddity(name().toLowerCase(Locale.ROOT), fact.id().toString());
        }
    }

    static List<Oddity> all(ItemFacts facts) {
        List<Oddity> found = new ArrayList<>();
        LocalDate tabled = first(facts, MotionTabled.class);
        Optional<LocalDate> adopted = facts.outcome(LocalDate.MAX)
                .filter(reached -> reached.event().outcome().binds())
                .map(reached -> reached.event().ground().on());
        facts.standing(OutcomeReached.class).stream()
                .filter(reached -> reached.event().outcome().isFinal() && isBefore(reached.event(), tabled))
                .forEach(reached -> found.add(Kind.OUTCOME_BEFORE_TABLING.at(reached)));
        for (Recorded<StatusReported> report : facts.standing(StatusReported.class)) {
            if (isBefore(report.event(), adopted.orElse(null))) {
                found.add(Kind.REPORT_BEFORE_ADOPTION.at(report));
            }
            if (isBefore(report.event(), first(facts, CommitmentMade.class))) {
                found.add(Kind.REPORT_BEFORE_PROMISE.at(report));
            }
        }
        verdicts(facts, found);
        facts.standing(DeadlineSet.class).stream()
                .filter(Oddity::endsBeforeItBegins)
                .forEach(set -> found.add(Kind.DEADLINE_BEFORE_IT_WAS_SET.at(set)));
        return found;
    }

    private static void verdicts(ItemFacts facts, List<Oddity> found) {
        for (Recorded<VerdictRecorded> verdict : facts.standing(VerdictRecorded.class)) {
            facts.find(verdict.event().report())
                    .map(Recorded::event)
                    .filter(report -> report instanceof StatusReported reported
                            && isBefore(verdict.event(), reported.ground().on()))
                    .ifPresent(report -> found.add(Kind.VERDICT_BEFORE_REPORT.at(verdict)));
        }
    }

    private static boolean endsBeforeItBegins(Recorded<DeadlineSet> set) {
        LocalDate latest = set.event().deadline().latest();
        LocalDate said = set.event().ground().since();
        return latest != null && said != null && latest.isBefore(said);
    }

    private static boolean isBefore(Fact fact, @Nullable LocalDate day) {
        LocalDate on = fact.ground().on();
        return on != null && day != null && on.isBefore(day);
    }

    private static <E extends Fact> @Nullable LocalDate first(ItemFacts facts, Class<E> kind) {
        return facts.standing(kind).stream()
                .findFirst()
                .map(fact -> fact.event().ground().since())
                .orElse(null);
    }
}
