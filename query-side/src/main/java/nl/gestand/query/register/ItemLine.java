package nl.gestand.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An item on a day as a line of a table: what its answer says, in texts and days only.
 *
 * @param people who signed a motion, or made a commitment, with the function
 * @param source where it can be found (vindplaats): a motion's paper or debate, the letter or debate of a commitment
 * @param text the operative request, or what was promised
 * @param reportedIn the letter or debate of the report in force
 * @param supersededBy number, title or name of what took its place
 * @param version of the item, as its ETag has it
 * @param changedAt when its last event was recorded
 */
public record ItemLine(
        String id,
        ItemKind kind,
        @Nullable String number,
        List<String> numbers,
        @Nullable String name,
        String title,
        @Nullable String text,
        List<String> people,
        @Nullable SourceName source,
        @Nullable String madeTo,
        @Nullable LocalDate madeOn,
        @Nullable String dossier,
        @Nullable String ministry,
        @Nullable String committee,
        @Nullable String outcome,
        @Nullable LocalDate tabledOn,
        @Nullable LocalDate decidedOn,
        @Nullable String execution,
        @Nullable LocalDate reportedOn,
        @Nullable String statement,
        @Nullable SourceName reportedIn,
        @Nullable String verdict,
        @Nullable String deadline,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String standing,
        boolean overdue,
        @Nullable String supersededBy,
        @Nullable String supersededBasis,
        LocalDate existsFrom,
        long version,
        Instant changedAt) {

    static ItemLine of(ItemAnswer answer, Document stored) {
        IdentityPart identity = answer.identity();
        ParliamentPart parliament = answer.parliament();
        PromisePart promise = answer.promise();
        ProgressPart progress = answer.progress();
        ProgressPart.DeadlineAnswer deadline = progress.deadline();
        ProgressPart.Supersession by = progress.supersededBy();
        return new ItemLine(
                identity.id(),
                ItemKind.of(identity.kind()),
                identity.number(),
                identity.numbers(),
                identity.name(),
                identity.title(),
                parliament != null ? parliament.request() : promise == null ? null : promise.text(),
                promise == null ? identity.submitters() : people(promise.madeBy()),
                promise == null ? paper(identity, parliament) : source(promise.madeIn()),
                promise == null ? null : promise.madeTo(),
                promise == null ? null : promise.madeOn(),
                identity.dossier(),
                identity.ministry(),
                identity.committee(),
                parliament == null ? null : parliament.outcome(),
                parliament == null ? null : parliament.tabledOn(),
                parliament == null ? null : parliament.decidedOn(),
                progress.execution(),
                progress.reportedOn(),
                progress.statement(),
                reportedIn(answer),
                progress.verdict(),
                deadline == null ? null : deadline.quoted(),
                deadline == null ? null : deadline.earliest(),
                deadline == null ? null : deadline.latest(),
                progress.standing(),
                progress.overdue(),
                by == null ? null : first(by.number(), by.plan(), by.title(), by.item()),
                by == null ? null : by.basis(),
                identity.existsFrom(),
                identity.version(),
                Instant.parse(stored.getString("changedAt")));
    }

    private static List<String> people(@Nullable OfficeHolder holder) {
        if (holder == null) {
            return List.of();
        }
        String person = join(" ", holder.function(), holder.name());
        return person.isEmpty() ? List.of() : List.of(person);
    }

    private static @Nullable SourceName paper(IdentityPart identity, @Nullable ParliamentPart parliament) {
        String debate = parliament == null ? null : parliament.debate();
        String named = identity.number() != null ? "Kamerstuk " + identity.number() : first(debate, identity.name());
        return named == null ? null : new SourceName(named, null);
    }

    private static @Nullable SourceName source(PromisePart.@Nullable MadeIn madeIn) {
        if (madeIn == null) {
            return null;
        }
        return EvidenceAnswer.source(madeIn.letter(), madeIn.debate(), madeIn.record());
    }

    private static @Nullable SourceName reportedIn(ItemAnswer answer) {
        String report = answer.progress().report();
        return answer.evidence().stream()
                .filter(evidence -> evidence.fact().equals(report))
                .map(evidence -> EvidenceAnswer.source(evidence.letter(), evidence.debate(), evidence.record()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static String join(String between, @Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(between));
    }
}
