package nl.gestand.query.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents of items as the projections store them, drawn from a seed: few values, so that many items share one. */
final class MadeUpItems {

    static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    static final int DAYS = 700;

    static final List<String> STANDINGS = List.of("open", "handled", "superseded");
    static final List<String> MINISTRIES = List.of("JenV", "BZK", "VWS", "OCW");
    static final List<String> COMMITTEES = List.of("J&V", "BiZa");
    static final List<String> NAMES =
            List.of("Bikker", "Mutluer", "Van Nispen", "Verkuijlen", "Özdemir", "Van der Plas");
    static final List<String> DOSSIERS = List.of("28638", "29279-VI", "35570", "29279");
    static final List<String> LETTERS = List.of("letter-1", "letter-2", "letter-3");
    static final List<String> WORDS = List.of("herziening", "jeugdzorg", "coördinator", "streefwaarden", "actieplan");

    private final SplittableRandom random;

    MadeUpItems(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<Document> some(int count) {
        return IntStream.range(0, count).mapToObj(this::item).toList();
    }

    /** The item of that number, anew at each call. */
    Document item(int number) {
        String paper = random.nextInt(10) == 0 ? null : "28638-" + (number + 1);
        String title = one(WORDS) + " " + one(WORDS);
        String dossier = one(DOSSIERS);
        List<String> people = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> one(NAMES))
                .distinct()
                .toList();
        int first = random.nextInt(DAYS / 2);
        return new Document("_id", "item-%04d".formatted(number))
                .append("kind", random.nextInt(3) == 0 ? "commitment" : "motion")
                .append("mergedInto", random.nextInt(20) == 0 ? "item-0000" : null)
                .append("existsFrom", day(first))
                .append("madeOn", random.nextBoolean() ? day(first) : null)
                .append("numbers", paper == null ? List.of() : List.of(paper))
                .append("number", paper)
                .append("numberKey", paper == null ? null : "00028638-%08d".formatted(number + 1))
                .append("title", title)
                .append("titleKey", title.toLowerCase(Locale.ROOT))
                .append("dossier", dossier)
                .append(
                        "dossiers",
                        dossier.contains("-") ? List.of(dossier, dossier.substring(0, 5)) : List.of(dossier))
                .append("submitters", people)
                .append(
                        "submitterKeys",
                        people.stream().map(MadeUpItems::folded).toList())
                .append("letters", random.nextBoolean() ? List.of(one(LETTERS)) : List.of())
                .append("successors", List.of())
                .append("words", title + "\n" + one(WORDS))
                .append("spans", spans(first))
                .append("position", (long) random.nextInt(100_000));
    }

    LocalDate someDay() {
        return BEGIN.plusDays(random.nextInt(DAYS + 50));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ö', 'o');
    }

    private List<Document> spans(int first) {
        List<Document> spans = new ArrayList<>();
        int count = random.nextInt(4);
        int from = first;
        for (int i = 0; i < count; i++) {
            int until = from + 1 + random.nextInt(150);
            spans.add(span(day(from), i == count - 1 ? "9999-12-31" : day(until)));
            from = until;
        }
        return spans;
    }

    private Document span(String from, String until) {
        return new Document("from", from)
                .append("until", until)
                .append("standing", orNone(STANDINGS))
                .append("outcome", orNone(List.of("adopted", "rejected", "tabled")))
                .append("execution", orNone(List.of("open", "handled")))
                .append("verdict", orNone(List.of("none", "accepted")))
                .append("overdue", random.nextBoolean())
                .append("ministry", orNone(MINISTRIES))
                .append("committee", orNone(COMMITTEES))
                .append("dueLatest", orDay())
                .append("tabledOn", orDay())
                .append("adoptedOn", orDay())
                .append("reportedOn", orDay());
    }

    private @Nullable String orNone(List<String> values) {
        return random.nextInt(6) == 0 ? null : one(values);
    }

    private @Nullable String orDay() {
        return random.nextInt(3) == 0 ? null : day(random.nextInt(DAYS));
    }

    private static String day(int days) {
        return BEGIN.plusDays(days).toString();
    }
}
