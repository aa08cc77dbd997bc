package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.motion.Votes;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.CountedFacts.AspectValue;
import nl.gestand.query.register.CountedFacts.DatedValue;
import nl.gestand.query.register.CountedFacts.RelationValue;
import nl.gestand.query.register.ItemState.DeadlineValue;
import nl.gestand.query.register.ItemState.SourceValue;
import nl.gestand.query.register.ItemState.SuccessorValue;
import org.jspecify.annotations.Nullable;

/** A value that was compared, in words for a page. */
final class ValueShown {

    private ValueShown() {}

    static String of(String fact, @Nullable Object value, Wording wording) {
        return switch (value) {
            case null -> wording.text("change.nothing");
            case Boolean flag -> wording.text("change." + flag);
            case LocalDate day -> wording.day(day);
            case Collection<?> many when many.isEmpty() -> wording.text("change.nothing");
            case Collection<?> many ->
                many.stream().map(each -> of(fact, each, wording)).collect(Collectors.joining("; "));
            case DeadlineValue deadline ->
                join(
                        " ",
                        quoted(deadline.quoted()),
                        DeadlineShown.interval(deadline.earliest(), deadline.latest(), wording));
            case SuccessorValue by -> join("", by.number(), by.plan(), by.item());
            case RelationValue other ->
                wording.word("relation", other.relation()) + " " + join("", other.number(), other.plan(), other.item());
            case AspectValue aspect -> aspect.aspect() + ": " + wording.word("execution", aspect.execution());
            case DatedValue said -> join(", ", wording.word("outcome", said.text()), wording.dayOrNull(said.on()));
            case OfficeHolder holder -> join(" ", holder.function(), holder.name());
            case SourceValue source ->
                join(
                        "",
                        source.letter(),
                        source.debate() == null ? null : source.debate().name(),
                        source.record());
            case Votes votes -> VotesShown.of(votes, wording);
            default -> wording.word(set(fact), value.toString());
        };
    }

    /** The set of words that a fact's values are of. */
    private static String set(String fact) {
        return fact.endsWith("Basis") ? "basis" : fact;
    }

    private static @Nullable String quoted(@Nullable String phrase) {
        return phrase == null ? null : "\u201c" + phrase + "\u201d";
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(between));
    }
}
