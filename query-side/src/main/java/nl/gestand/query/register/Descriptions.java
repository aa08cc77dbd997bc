package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What sources say of an item besides its registration. The source of the registration may correct itself; what another
 * source says stands beside it, and replaces nothing.
 *
 * @param described in order of recording
 * @param texts the paper's own text, in order of recording
 */
record Descriptions(List<ItemDescribed> described, List<MotionTextRecorded> texts) {

    static Descriptions of(ItemFacts facts) {
        return new Descriptions(
                facts.standing(ItemDescribed.class).stream()
                        .map(Recorded::event)
                        .toList(),
                facts.standing(MotionTextRecorded.class).stream()
                        .map(Recorded::event)
                        .toList());
    }

    /** What the source of the registration said last. */
    Optional<ItemDescribed> corrected(@Nullable Evidence source) {
        return described.stream()
                .filter(each -> source != null && source.equals(each.ground().evidence()))
                .reduce((first, second) -> second);
    }

    /** The paper's text as read last. */
    Optional<MotionTextRecorded> text() {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getLast());
    }

    Optional<String> request() {
        return text().map(MotionTextRecorded::request).filter(Objects::nonNull);
    }

    /** The people as registered or corrected, then those whom only other sources or the paper itself name. */
    List<String> people(@Nullable Evidence source, List<String> registered) {
        List<String> people = new ArrayList<>(corrected(source)
                .map(ItemDescribed::people)
                .filter(named -> !named.isEmpty())
                .orElse(registered));
        Stream<String> others = described.stream()
                .filter(each -> !Objects.equals(source, each.ground().evidence()))
                .flatMap(each -> each.people().stream());
        Stream<String> signed = text().stream().flatMap(text -> text.signatories().stream());
        Stream.concat(others, signed).filter(name -> !holds(people, name)).forEach(people::add);
        return List.copyOf(people);
    }

    private static boolean holds(List<String> people, String name) {
        String folded = Words.folded(name);
        return people.stream().anyMatch(known -> Words.folded(known).equals(folded));
    }
}
