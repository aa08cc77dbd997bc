package nl.gestand.query.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands on a day (stand op de peildatum).
 *
 * @param standing null where the item is not up for execution: a motion that was not adopted or taken over
 * @param overdue open, and the last day of its deadline lies before the day
 * @param execution as the ministry reports it in lower case ({@code partly_handled}), or the source's own value where it
 *     is none of these; null where the item is not up for execution and nothing was reported
 */
public record ItemStanding(
        @Nullable Standing standing,
        boolean overdue,
        @Nullable String execution) {

    /** The one rule from facts and a day to a standing. */
    public static ItemStanding on(LocalDate day, ItemFacts facts) {
        Standing standing = upForExecution(day, facts) ? standing(day, facts) : null;
        return new ItemStanding(standing, standing == Standing.OPEN && pastDeadline(day, facts), execution(day, facts));
    }

    /** Commitments always are; a motion is once the Chamber adopted it or the cabinet took it over. */
    public static boolean upForExecution(LocalDate day, ItemFacts facts) {
        return facts.outcome(day)
                .map(reached -> reached.event().outcome().binds())
                .orElseGet(() -> !facts.standing(CommitmentMade.class).isEmpty());
    }

    /** The latest report on each aspect (deelaspect), in order of first mention; none of them moves the standing. */
    public static Collection<Recorded<StatusReported>> aspects(LocalDate day, ItemFacts facts) {
        Map<String, Recorded<StatusReported>> latest = new LinkedHashMap<>();
        List<String> named = facts.standing(StatusReported.class).stream()
                .<String>mapMulti((report, next) -> {
                    if (report.event().aspect() instanceof String aspect) {
                        next.accept(aspect);
                    }
                })
                .toList();
        for (String aspect : named) {
            facts.latest(StatusReported.class, day, report -> aspect.equals(report.aspect()))
                    .ifPresent(report -> latest.put(aspect, report));
        }
        return latest.values();
    }

    /** A report's own word: one of {@link Execution} in lower case, else the source's value as it was. */
    public static String word(StatusReported report) {
        Execution execution = report.execution();
        String raw = report.raw();
        if (execution == null && raw != null) {
            return raw;
        }
        return (execution == null ? Execution.OPEN : execution).name().toLowerCase(Locale.ROOT);
    }

    private static Standing standing(LocalDate day, ItemFacts facts) {
        if (facts.supersession(day).isPresent()) {
            return Standing.SUPERSEDED;
        }
        return reportedDone(day, facts) && !contested(day, facts) ? Standing.HANDLED : Standing.OPEN;
    }

    private static boolean reportedDone(LocalDate day, ItemFacts facts) {
        return facts.report(day)
                .map(report -> report.event().execution())
                .filter(execution -> execution == Execution.HANDLED || execution == Execution.DECLINED)
                .isPresent();
    }

    private static boolean contested(LocalDate day, ItemFacts facts) {
        return facts.verdict(day)
                .filter(verdict -> verdict.event().verdict() == Verdict.CONTESTED)
                .isPresent();
    }

    private static boolean pastDeadline(LocalDate day, ItemFacts facts) {
        return facts.deadline(day)
                .map(set -> set.event().deadline().latest())
                .filter(latest -> latest.isBefore(day))
                .isPresent();
    }

    private static @Nullable String execution(LocalDate day, ItemFacts facts) {
        return facts.report(day).map(report -> word(report.event())).orElse(upForExecution(day, facts) ? "open" : null);
    }
}
