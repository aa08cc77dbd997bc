package nl.gestand.query.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.access.SignedIn;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;
import nl.gestand.query.register.Author;
import nl.gestand.query.register.Between;
import nl.gestand.query.register.EventAnswer;
import nl.gestand.query.register.FactValues;
import nl.gestand.query.register.ItemChanges;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was known of one letter at two positions in the log, and the events between them; pure. A letter is the same on every
 * day in the world.
 *
 * @param before empty where nothing was recorded of it yet
 */
public record LetterDifference(EventLog before, EventLog after, List<KeptEvent> events) {

    /** What is kept of a letter, in the terms of its answer. */
    private static final List<String> FACTS = List.of(
            "subject",
            "numbers",
            "reference",
            "day",
            "stated",
            "earliest",
            "latest",
            "senders",
            "addressee",
            "dossier",
            "sha256",
            "mediaType",
            "length",
            "withdrawn",
            "withdrawnReason",
            "withdrawnOn");

    /** Empty where no event of the letter was recorded between the positions. */
    static Optional<LetterDifference> of(EventLog log, Between between) {
        EventLog before = upTo(log, between.from());
        EventLog after = upTo(log, between.to());
        List<KeptEvent> events =
                after.events().subList(before.events().size(), after.events().size());
        return events.isEmpty() ? Optional.empty() : Optional.of(new LetterDifference(before, after, events));
    }

    /** The dossier of the letter, and that which it is part of. */
    public Set<String> dossiers() {
        return Set.copyOf(letter(after).getList("dossiers", String.class));
    }

    /** The ministries that sent it. */
    public Set<String> ministries() {
        return letter(after).getList("senders", Document.class).stream()
                .flatMap(sender -> Stream.ofNullable(sender.getString("ministry")))
                .collect(Collectors.toSet());
    }

    /** @param reader who asks */
    public ItemChanges answer(@Nullable SignedIn reader) {
        boolean named = Author.isShownOfLetters(reader);
        Document letter = letter(after);
        Map<String, String> causes = causes();
        return new ItemChanges(
                letter.getString("_id"),
                "letter",
                change(letter),
                letter.getList("numbers", String.class).stream().findFirst().orElse(null),
                letter.getString("subject"),
                values(after).changesFrom(values(before)).stream()
                        .map(change -> ItemChanges.Change.of(change, causes.get(change.fact())))
                        .toList(),
                List.of(),
                events.stream()
                        .map(event -> EventAnswer.ofLetter(event, day(event), summary(event), named))
                        .toList());
    }

    private String change(Document letter) {
        if (letter.getBoolean("withdrawn") && has(LetterWithdrawn.class)) {
            return "withdrawn";
        }
        return before.events().isEmpty() ? "new" : "changed";
    }

    private boolean has(Class<? extends RegisterEvent> kind) {
        return events.stream()
                .anyMatch(event -> kind.isInstance(event.recorded().event()));
    }

    private Map<String, String> causes() {
        Map<String, String> causes = new HashMap<>();
        EventLog log = before;
        for (KeptEvent event : events) {
            EventLog next = log.with(event);
            String id = event.recorded().id().toString();
            values(next).changesFrom(values(log)).forEach(change -> causes.put(change.fact(), id));
            log = next;
        }
        return causes;
    }

    private static FactValues values(EventLog log) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (!log.events().isEmpty()) {
            Document letter = letter(log);
            FACTS.forEach(fact -> values.put(fact, letter.get(fact)));
        }
        return new FactValues(values);
    }

    private static Document letter(EventLog log) {
        return LetterDocuments.ALL.write(log);
    }

    private static EventLog upTo(EventLog log, long position) {
        return new EventLog(log.events().stream()
                .filter(event -> event.position() <= position)
                .toList());
    }

    private static @Nullable LocalDate day(KeptEvent event) {
        return switch (event.recorded().event()) {
            case LetterRegistered registered -> registered.date().day();
            case LetterWithdrawn withdrawn -> withdrawn.on();
            default -> null;
        };
    }

    private static String summary(KeptEvent kept) {
        if (!(kept.recorded().event() instanceof LetterEvent event)) {
            throw new IllegalArgumentException(kept.toString());
        }
        return switch (event) {
            case LetterRegistered registered -> "Letter registered: " + registered.subject();
            case DocumentReceived received ->
                "Document received: " + received.document().sha256();
            case LetterWithdrawn withdrawn -> "Letter withdrawn: " + withdrawn.reason();
        };
    }
}
