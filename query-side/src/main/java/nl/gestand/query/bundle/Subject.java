package nl.gestand.query.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.events.Fact;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** An item or letter of a bundle, by its own events. */
record Subject(String id, List<Entry> entries) {

    /** An event with its place in the log and the name under which it is stored. */
    record Entry(long leafIndex, String name, Recorded<?> recorded) {}

    Subject {
        entries = List.copyOf(entries);
    }

    ItemFacts facts() {
        return new ItemFacts(entries.stream().<Recorded<?>>map(Entry::recorded).toList());
    }

    boolean isLetter() {
        return first(LetterRegistered.class).isPresent();
    }

    boolean isMotion() {
        return first(MotionRecorded.class).isPresent();
    }

    /** The first event of a kind, retracted or not: what was registered by mistake still had a title. */
    <E extends RegisterEvent> Optional<E> first(Class<E> kind) {
        return all(kind).findFirst();
    }

    <E extends RegisterEvent> Stream<E> all(Class<E> kind) {
        return entries.stream()
                .map(entry -> entry.recorded().event())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    String title() {
        return first(LetterRegistered.class)
                .map(LetterRegistered::subject)
                .or(() -> first(MotionRecorded.class).map(MotionRecorded::title))
                .or(() -> first(CommitmentMade.class).map(CommitmentMade::title))
                .or(() -> first(ItemDescribed.class).map(ItemDescribed::title))
                .orElse(id);
    }

    @Nullable
    String name() {
        return first(MotionRecorded.class)
                .map(MotionRecorded::name)
                .or(() -> first(CommitmentMade.class).map(CommitmentMade::name))
                .orElse(null);
    }

    @Nullable
    String text() {
        return first(MotionRecorded.class)
                .map(MotionRecorded::request)
                .or(() -> first(CommitmentMade.class).map(CommitmentMade::text))
                .orElse(null);
    }

    @Nullable
    String dossier() {
        return first(MotionRecorded.class)
                .map(MotionRecorded::dossier)
                .or(() -> first(CommitmentMade.class).map(CommitmentMade::dossier))
                .or(() -> first(LetterRegistered.class).map(LetterRegistered::dossier))
                .orElse(null);
    }

    List<String> numbers() {
        List<ItemNumber> numbers =
                first(LetterRegistered.class).map(LetterRegistered::numbers).orElseGet(() -> facts().numbers());
        return numbers.stream().map(ItemNumber::canonical).toList();
    }

    /** What the register was brought as this letter's document. */
    Optional<LetterDocument> document() {
        return all(DocumentReceived.class).map(DocumentReceived::document).reduce((earlier, later) -> later);
    }

    /** The letters that its facts cite, retracted ones included: their evidence must stay readable. */
    Set<String> letters() {
        Set<String> letters = new LinkedHashSet<>();
        Stream<Evidence> grounds = all(RegisterEvent.class)
                .filter(Fact.class::isInstance)
                .flatMap(event -> Stream.ofNullable(((Fact) event).ground().evidence()));
        Stream<Evidence> promises = all(CommitmentMade.class).flatMap(made -> Stream.ofNullable(made.madeIn()));
        Stream.concat(grounds, promises)
                .flatMap(evidence -> Stream.ofNullable(evidence.letter()))
                .forEach(letter -> letters.add(letter.value()));
        return letters;
    }

    /** The items that it was merged with, whether or not that was undone. */
    Set<String> twins() {
        Set<String> twins = new LinkedHashSet<>();
        all(ItemMerged.class).forEach(merged -> twins.add(merged.into().value()));
        all(TwinAbsorbed.class).forEach(absorbed -> twins.add(absorbed.twin().value()));
        return twins;
    }

    Set<String> belonging() {
        Set<String> belonging = new LinkedHashSet<>(letters());
        belonging.addAll(twins());
        return belonging;
    }
}
