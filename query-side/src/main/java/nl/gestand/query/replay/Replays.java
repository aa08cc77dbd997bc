package nl.gestand.query.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import nl.gestand.events.store.EventLog;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.KnownLetters;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.RegisterIndex;
import nl.gestand.query.letter.LetterReplay;
import nl.gestand.query.register.ItemReplay;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.time.RegisterClock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.bson.Document;

/**
 * Replays the log to some moments and compares what comes of it with what the register answers as of these: every item and
 * letter, and lists with their counts. It reads events from the store alone; nothing of the views goes into it.
 */
final class Replays {

    private static final int PORTION = 500;

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final Serializer serializer;
    private final EventLog positions;
    private final RegisterReading items;
    private final KnownLetters letters;
    private final IndexReading register;
    private final DocumentTexts texts;
    private final RegisterClock clock;

    Replays(
            StreamableMessageSource<TrackedEventMessage<?>> store,
            Serializer serializer,
            EventLog positions,
            RegisterReading items,
            KnownLetters letters,
            IndexReading register,
            DocumentTexts texts,
            RegisterClock clock) {
        this.store = store;
        this.serializer = serializer;
        this.positions = positions;
        this.items = items;
        this.letters = letters;
        this.register = register;
        this.texts = texts;
        this.clock = clock;
    }

    /** At the beginning, at the end, and at so many positions between them as the seed gives. */
    List<Replayed> at(int samples, long seed, long end) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        TreeSet<Long> moments = new TreeSet<>(List.of(0L, end));
        for (int i = 0; i < samples; i++) {
            moments.add(end == 0 ? 0 : random.nextLong(end));
        }
        List<Replayed> replayed = new ArrayList<>();
        try (LogStreams log = new LogStreams(store, serializer)) {
            for (long moment : moments) {
                log.readTo(moment, end);
                replayed.add(compare(log, moment, random));
            }
        }
        return replayed;
    }

    private Replayed compare(LogStreams log, long position, SplittableRandom random) {
        Differences differences = new Differences();
        try (RegisterIndex plain = new RegisterIndex(texts)) {
            compare(
                    log.items(),
                    id -> ItemReplay.document(id, log::item),
                    ids -> items.documents(ids, position),
                    RegisterIndex.ITEMS,
                    plain,
                    differences);
            compare(
                    log.letters(),
                    id -> LetterReplay.document(log.letter(id)),
                    ids -> letters.find(ids, position),
                    Letters.LETTERS,
                    plain,
                    differences);
            plain.show();
            int questions = new ReplayQuestions(random, clock.today())
                    .compare(new IndexReading(plain), register, position, differences);
            return new Replayed(
                    position,
                    positions.recordedAt(position).orElse(null),
                    log.items().size(),
                    log.letters().size(),
                    questions,
                    differences.count(),
                    differences.told());
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private static void compare(
            Collection<String> all,
            Function<String, Document> replayed,
            Function<List<String>, List<Document>> shown,
            String collection,
            RegisterIndex plain,
            Differences differences) {
        List<String> ids = List.copyOf(all);
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + PORTION));
            Map<String, Document> known = new HashMap<>();
            shown.apply(some).forEach(document -> known.put(document.getString("_id"), document));
            List<Document> documents = some.stream().map(replayed).toList();
            for (Document document : documents) {
                Document other = known.get(document.getString("_id"));
                if (other != null) {
                    other.remove("absorbed");
                    other.remove("folded");
                    other.remove("notReceived");
                }
                differences.compare(collection + " " + document.getString("_id"), document, other);
            }
            plain.put(collection, documents);
        }
    }
}
