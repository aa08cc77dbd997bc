package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an item is, as it was registered; what its own registration leaves out is taken from its twin's.
 *
 * @param motions registrations as a motion, the item's own first
 * @param commitments likewise as a commitment
 * @param retracted no registration stands any more; the texts are still those of the retracted one
 * @param numbers in order of assignment
 * @param later what sources said of it after that
 */
record Founding(
        List<MotionRecorded> motions,
        List<CommitmentMade> commitments,
        boolean retracted,
        List<ItemNumber> numbers,
        Descriptions later) {

    static Founding of(String stream, ItemFacts facts) {
        List<MotionRecorded> motions = events(stream, facts, facts.standing(MotionRecorded.class));
        List<CommitmentMade> commitments = events(stream, facts, facts.standing(CommitmentMade.class));
        boolean retracted = motions.isEmpty() && commitments.isEmpty();
        Descriptions later = Descriptions.of(facts);
        return retracted
                ? new Founding(
                        all(facts, MotionRecorded.class),
                        all(facts, CommitmentMade.class),
                        true,
                        facts.numbers(),
                        later)
                : new Founding(motions, commitments, false, facts.numbers(), later);
    }

    ItemKind kind() {
        return motions.isEmpty() ? ItemKind.COMMITMENT : ItemKind.MOTION;
    }

    @Nullable
    String name() {
        return first(MotionRecorded::name, CommitmentMade::name).orElse(null);
    }

    String title() {
        return later.corrected(source())
                .map(ItemDescribed::title)
                .or(() -> first(MotionRecorded::title, CommitmentMade::title))
                .orElse("");
    }

    @Nullable
    String text() {
        return first(MotionRecorded::request, CommitmentMade::text)
                .or(later::request)
                .orElse(null);
    }

    @Nullable
    String debate() {
        return first(MotionRecorded::debate, made -> null).orElse(null);
    }

    /** Family names: who signed the motion, or who made the commitment. */
    List<String> people() {
        return later.people(source(), registered());
    }

    private List<String> registered() {
        return first(
                        recorded -> recorded.submitters().isEmpty() ? null : recorded.submitters(),
                        made -> made.madeBy().name() == null
                                ? null
                                : List.of(made.madeBy().name()))
                .orElse(List.of());
    }

    /** The dossier in canonical form, as recorded, else that of the item's Kamerstuk number. */
    @Nullable
    String dossier() {
        return first(MotionRecorded::dossier, CommitmentMade::dossier)
                .map(Dossiers::canonical)
                .orElseGet(() ->
                        papers().map(KamerstukNumber::dossierNumber).findFirst().orElse(null));
    }

    /** The canonical Kamerstuk number first, else any other. */
    @Nullable
    String number() {
        return Stream.concat(papers(), numbers.stream())
                .map(ItemNumber::canonical)
                .findFirst()
                .orElse(null);
    }

    /** Where the item was registered from. */
    private @Nullable Evidence source() {
        return first(
                        recorded -> recorded.ground().evidence(),
                        made -> made.ground().evidence())
                .orElse(null);
    }

    private Stream<KamerstukNumber> papers() {
        return numbers.stream().filter(KamerstukNumber.class::isInstance).map(KamerstukNumber.class::cast);
    }

    private <T> Optional<T> first(
            Function<MotionRecorded, @Nullable T> motion, Function<CommitmentMade, @Nullable T> commitment) {
        List<@Nullable T> found = new ArrayList<>();
        motions.forEach(recorded -> found.add(motion.apply(recorded)));
        commitments.forEach(made -> found.add(commitment.apply(made)));
        return found.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private static <E extends RegisterEvent> List<E> events(String stream, ItemFacts facts, List<Recorded<E>> found) {
        return found.stream()
                .sorted(Comparator.comparing(fact -> !fact.id().stream().equals(stream)))
                .map(Recorded::event)
                .toList();
    }

    private static <E extends RegisterEvent> List<E> all(ItemFacts facts, Class<E> kind) {
        return facts.all().stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
