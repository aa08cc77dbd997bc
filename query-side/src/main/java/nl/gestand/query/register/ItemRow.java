package nl.gestand.query.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.RegisterReading.InDossier;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list on a page.
 *
 * @param people who signed or promised it, in words
 * @param deadline its interval in words, else the phrase as quoted
 */
public record ItemRow(
        String address,
        String title,
        @Nullable String number,
        @Nullable String people,
        StandingShown standing,
        @Nullable String execution,
        @Nullable String reportedOn,
        @Nullable String verdict,
        @Nullable String deadline,
        @Nullable String ministry,
        List<HighlightShown> highlights) {

    /** The items of a dossier. */
    public static List<ItemRow> all(InDossier found, Address page, Wording wording) {
        return found.items().stream().map(item -> of(item, page, wording)).toList();
    }

    static ItemRow of(ItemAnswer item, Address list, Wording wording) {
        ProgressPart progress = item.progress();
        ParliamentPart parliament = item.parliament();
        String outcome = parliament == null ? null : parliament.outcome();
        return new ItemRow(
                ItemAddress.of(item.identity(), list),
                item.identity().title(),
                item.identity().number(),
                people(item),
                StandingShown.of(progress.standing(), progress.overdue(), outcome, wording),
                progress.execution() == null ? null : wording.word("execution", progress.execution()),
                progress.reportedOn() == null ? null : wording.shortDay(progress.reportedOn()),
                progress.verdict() == null ? null : wording.word("verdict", progress.verdict()),
                DeadlineShown.interval(progress.deadline(), wording),
                item.identity().ministry(),
                HighlightShown.all(item.highlights(), wording));
    }

    private static @Nullable String people(ItemAnswer item) {
        PromisePart promise = item.promise();
        List<String> people = promise == null || promise.madeBy() == null
                ? item.identity().submitters()
                : Stream.of(promise.madeBy().name(), promise.madeBy().function())
                        .flatMap(Stream::ofNullable)
                        .toList();
        return people.isEmpty() ? null : people.stream().collect(Collectors.joining(", "));
    }
}
