package nl.gestand.query.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.letter.LetterId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The letters that one answer mentions, each looked up once. */
public final class Letters {

    public static final String LETTERS = "letters";

    private final KnownLetters letters;
    private final DocumentTexts texts;
    private final long knownAt;
    private final Map<String, Optional<Document>> known = new HashMap<>();
    private final Map<String, Optional<String>> read = new HashMap<>();

    /** @param knownAt the position in the log at which they are known as they are mentioned */
    public Letters(KnownLetters letters, DocumentTexts texts, long knownAt) {
        this.letters = letters;
        this.texts = texts;
        this.knownAt = knownAt;
    }

    /** Looks these up at once, and what is held of their documents. */
    public Letters knowing(Collection<String> ids) {
        List<String> unknown =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> known.put(id, Optional.empty()));
            letters.find(unknown, knownAt).forEach(letter -> known.put(letter.getString("_id"), Optional.of(letter)));
            holding(unknown.stream()
                    .flatMap(id -> known.getOrDefault(id, Optional.empty()).stream())
                    .flatMap(letter -> Stream.ofNullable(letter.getString("sha256")))
                    .toList());
        }
        return this;
    }

    /** Looks up at once what is held of these documents, by their SHA-256. */
    public Letters holding(Collection<String> sha256) {
        read.putAll(texts.findAll(sha256));
        return this;
    }

    public LetterRef ref(LetterId id) {
        return document(id.value())
                .map(Letters::ref)
                .orElseGet(() -> new LetterRef(id.value(), null, null, null, false));
    }

    /** Looks in the document that the passage names, else in the letter's own. */
    public PassageCheck check(LetterId letter, Passage passage) {
        Optional<Document> cited = document(letter.value());
        String digest = passage.document() != null
                ? passage.document()
                : cited.map(each -> each.getString("sha256")).orElse(null);
        return PassageCheck.of(passage, cited.filter(Letters::isReceivedLater).isPresent() ? null : text(digest));
    }

    /** The text of a letter's document, where the register holds it, or held it then. */
    public @Nullable String textOf(Document letter) {
        return isReceivedLater(letter) ? null : text(letter.getString("sha256"));
    }

    public @Nullable String text(@Nullable String sha256) {
        return sha256 == null ? null : read.computeIfAbsent(sha256, texts::find).orElse(null);
    }

    public static LetterRef ref(Document letter) {
        List<String> numbers = letter.getList("numbers", String.class);
        return new LetterRef(
                letter.getString("_id"),
                numbers.isEmpty() ? null : numbers.getFirst(),
                letter.getString("subject"),
                LocalDate.parse(letter.getString("day")),
                letter.getBoolean("withdrawn"));
    }

    private Optional<Document> document(String id) {
        return known.computeIfAbsent(
                id, key -> letters.find(List.of(key), knownAt).stream().findFirst());
    }

    private static boolean isReceivedLater(Document letter) {
        return Boolean.TRUE.equals(letter.getBoolean("notReceived"));
    }
}
