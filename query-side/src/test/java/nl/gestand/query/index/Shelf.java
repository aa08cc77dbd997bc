package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A small index of motions and letters that a test names in a line each. */
final class Shelf implements AutoCloseable {

    private final List<Document> items = new ArrayList<>();
    private final List<Document> letters = new ArrayList<>();
    private final RegisterIndex index;

    /** @param held texts of letters by their SHA-256 */
    Shelf(Map<String, String> held) {
        this.index = new RegisterIndex(sha256 -> Optional.ofNullable(held.get(sha256)));
    }

    /** @param text lines of what is told of it besides */
    Shelf motion(String number, String title, String text, String... submitters) {
        List<String> keys = Arrays.stream(submitters)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        Document span = new Document("from", "2024-01-01").append("until", "9999-12-31");
        items.add(document(number)
                .append("kind", "motion")
                .append("mergedInto", null)
                .append("title", title)
                .append("titleKey", title.toLowerCase(Locale.ROOT))
                .append("existsFrom", "2024-01-01")
                .append("numberKey", number)
                .append("submitters", List.of(submitters))
                .append("submitterKeys", keys)
                .append("words", title + "\n" + text + "\n" + String.join("\n", submitters) + "\n" + number)
                .append("spans", List.of(span)));
        return this;
    }

    Shelf letter(String number, String subject, String sender, @Nullable String sha256) {
        letters.add(document(number)
                .append("subject", subject)
                .append("day", "2024-02-02")
                .append("sha256", sha256)
                .append("senders", List.of(new Document("name", sender)))
                .append("words", subject + "\n" + sender));
        return this;
    }

    /** The numbers of what is found, the best first. */
    List<String> search(String words) {
        index.put(RegisterIndex.ITEMS, items);
        index.put("letters", letters);
        index.show();
        IndexQuestion question = new IndexQuestion(
                Set.of(),
                null,
                IndexQuestion.PRESENT,
                Map.of(),
                null,
                null,
                List.of(words),
                Set.of(),
                true,
                List.of(),
                0,
                50);
        return new IndexReading(index).ask(question).ids();
    }

    RegisterIndex index() {
        return index;
    }

    @Override
    public void close() throws Exception {
        index.close();
    }

    private static Document document(String number) {
        return new Document("_id", number)
                .append("numbers", List.of(number))
                .append("position", 1L)
                .append("dossiers", List.of());
    }
}
