package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.events.motion.Votes;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.FactSources.Source;
import nl.gestand.query.register.ProgressPart.DeadlineAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One of the four facts on an item's page: what it says, since when, and where that can be checked.
 *
 * @param fact {@code outcome}, {@code execution}, {@code verdict} or {@code deadline}
 * @param who states this fact
 * @param told in the source's words, or a person's
 * @param lines what else is to be known of it
 */
record FactCard(
        String fact,
        String heading,
        String who,
        String value,
        @Nullable String told,
        List<String> lines,
        @Nullable SourceShown source) {

    /** The four in their order; a commitment has no outcome in the Chamber. */
    static List<FactCard> all(ItemAnswer item, FactSources sources, Wording wording) {
        ParliamentPart parliament = item.parliament();
        return Stream.of(
                        parliament == null ? null : outcome(parliament, sources.outcome(), wording),
                        execution(item.progress(), sources.execution(), wording),
                        verdict(item.progress(), sources.verdict(), wording),
                        deadline(item.progress().deadline(), sources.deadline(), wording))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static FactCard outcome(ParliamentPart parliament, @Nullable Source source, Wording wording) {
        List<String> lines = new ArrayList<>();
        add(lines, "fact.on", parliament.decidedOn(), wording);
        if (parliament.decidedOn() == null && parliament.outcome() != null) {
            lines.add(wording.text("fact.day-unknown"));
        }
        add(lines, "fact.tabled-on", parliament.tabledOn(), wording);
        add(lines, "fact.lapses-on", parliament.lapsesOn(), wording);
        if (parliament.debate() != null) {
            lines.add(wording.text("fact.debate", parliament.debate()));
        }
        if (parliament.votes() != null) {
            lines.add(votes(parliament.votes(), wording));
        }
        String outcome = parliament.outcome() == null ? "unknown" : parliament.outcome();
        return card("outcome", wording.word("outcome", outcome), null, lines, source, wording);
    }

    private static FactCard execution(ProgressPart progress, @Nullable Source source, Wording wording) {
        List<String> lines = new ArrayList<>();
        add(lines, "fact.reported-on", progress.reportedOn(), wording);
        String value = progress.execution() == null
                ? wording.text("fact.not-up")
                : source == null
                        ? wording.text("fact.nothing-reported")
                        : wording.word("execution", progress.execution());
        return card("execution", value, progress.statement(), lines, source, wording);
    }

    private static FactCard verdict(ProgressPart progress, @Nullable Source source, Wording wording) {
        List<String> lines = new ArrayList<>();
        add(lines, "fact.on", source == null ? null : source.on(), wording);
        String value = progress.verdict() == null
                ? wording.text("fact.nothing-to-judge")
                : wording.word("verdict", progress.verdict());
        return card("verdict", value, progress.verdictReason(), lines, source, wording);
    }

    private static FactCard deadline(@Nullable DeadlineAnswer deadline, @Nullable Source source, Wording wording) {
        List<String> lines = new ArrayList<>();
        if (deadline == null) {
            return card("deadline", wording.text("fact.no-deadline"), null, lines, null, wording);
        }
        if (deadline.quoted() != null) {
            lines.add(wording.text("fact.quoted", deadline.quoted()));
        }
        if (deadline.assumedBy() != null) {
            lines.add(wording.text("fact.assumed-by." + deadline.assumedBy()));
        }
        if (deadline.recurring()) {
            lines.add(wording.text("fact.recurring"));
        }
        String interval = DeadlineShown.interval(deadline, wording);
        return card("deadline", String.valueOf(interval), deadline.reasoning(), lines, source, wording);
    }

    private static FactCard card(
            String fact,
            String value,
            @Nullable String told,
            List<String> lines,
            @Nullable Source source,
            Wording wording) {
        if (source != null) {
            lines.add(wording.word("basis", source.basis()));
        }
        return new FactCard(
                fact,
                wording.text("fact." + fact),
                wording.text("fact." + fact + ".who"),
                value,
                told,
                lines,
                source == null ? null : SourceShown.orNull(source.evidence(), wording));
    }

    private static String votes(Votes votes, Wording wording) {
        return VotesShown.of(votes, wording);
    }

    private static void add(List<String> lines, String key, @Nullable LocalDate day, Wording wording) {
        if (day != null) {
            lines.add(wording.text(key, wording.day(day)));
        }
    }
}
