package nl.gestand.query.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.events.letter.LetterEvent.Sender;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.Words;
import nl.gestand.query.views.View;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A letter's document, folded from its events. */
final class LetterDocuments implements View<EventLog> {

    static final LetterDocuments ALL = new LetterDocuments();

    private LetterDocuments() {}

    @Override
    public String collection() {
        return Letters.LETTERS;
    }

    @Override
    public List<String> fields() {
        return List.of("events");
    }

    @Override
    public EventLog read(Document stored) {
        return EventLog.read(stored.getString("events"));
    }

    @Override
    public Document write(EventLog log) {
        Document letter = new Document("_id", log.events().getFirst().recorded().id().stream());
        for (KeptEvent kept : log.events()) {
            if (kept.recorded().event() instanceof LetterEvent event) {
                told(letter, event);
            }
        }
        return letter.append("events", log.text())
                .append("version", log.version())
                .append("position", log.position());
    }

    /** The letter as the register knew it at a position in its log; {@code notReceived} where its document came later. */
    static Optional<Document> asOf(EventLog log, long position) {
        EventLog then = log.upTo(position);
        return then.events().isEmpty()
                ? Optional.empty()
                : Optional.of(ALL.write(then)
                        .append("notReceived", log.has(DocumentReceived.class) && !then.has(DocumentReceived.class)));
    }

    private static Document told(Document letter, LetterEvent event) {
        return switch (event) {
            case LetterRegistered registered -> registered(letter, registered);
            case DocumentReceived received -> document(letter, received.document());
            case LetterWithdrawn withdrawn ->
                letter.append("withdrawn", true)
                        .append("withdrawnReason", withdrawn.reason())
                        .append("withdrawnOn", text(withdrawn.on()));
        };
    }

    private static Document registered(Document letter, LetterRegistered event) {
        LetterDate date = event.date();
        letter.append(
                        "numbers",
                        event.numbers().stream().map(ItemNumber::canonical).toList())
                .append("reference", event.reference())
                .append("stated", text(date.stated()))
                .append("earliest", text(date.earliest()))
                .append("latest", text(date.latest()))
                .append("day", date.day().toString())
                .append("subject", event.subject())
                .append(
                        "senders",
                        event.senders().stream().map(LetterDocuments::sender).toList())
                .append("addressee", event.addressee())
                .append("dossier", event.dossier())
                .append(
                        "dossiers",
                        event.dossier() == null ? List.of() : Dossiers.within(Dossiers.canonical(event.dossier())))
                .append("words", words(event))
                .append("basis", event.basis().name())
                .append("withdrawn", false);
        return event.document() == null ? letter : document(letter, event.document());
    }

    private static String words(LetterRegistered event) {
        Stream<String> numbers = event.numbers().stream().map(ItemNumber::canonical);
        Stream<String> senders = event.senders().stream().flatMap(sender -> Stream.ofNullable(sender.name()));
        Stream<String> own = Stream.concat(Stream.of(event.subject()), Stream.ofNullable(event.reference()));
        return Stream.of(own, senders, numbers)
                .flatMap(texts -> texts)
                .map(Words::folded)
                .collect(Collectors.joining("\n"));
    }

    private static Document document(Document letter, LetterDocument document) {
        return letter.append("sha256", document.sha256())
                .append("textSha256", document.textSha256())
                .append("mediaType", document.mediaType())
                .append("length", document.length());
    }

    private static Document sender(Sender sender) {
        return new Document("name", sender.name())
                .append("function", sender.function())
                .append("ministry", sender.ministry())
                .append("onBehalfOf", sender.onBehalfOf());
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
