package nl.gestand.bench.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gestand.bench.query.Question.Listed;
import nl.gestand.bench.query.Question.One;
import org.bson.Document;

/** Questions of each subject, with the values that occur in the items; the same for the same items. */
final class Questions {

    private static final int OF_A_SUBJECT = 200;
    private static final int SAMPLED = 2_000;
    private static final int SHORTEST_WORD = 8;

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<String> ids = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final Collection<String> ministries = new TreeSet<>();
    private final Collection<String> committees = new TreeSet<>();
    private final List<String> words = new ArrayList<>();
    private LocalDate last = LocalDate.MIN;
    private int seen;

    /** Learns from an item which values occur. */
    void learn(Document item) {
        LocalDate since = LocalDate.parse(item.getString("existsFrom"));
        last = since.isAfter(last) ? since : last;
        if (!"motion".equals(item.getString("kind")) || (seen++ % 10 != 0) || ids.size() >= SAMPLED) {
            return;
        }
        ids.add(item.getString("_id"));
        Stream.ofNullable(item.getString("number")).forEach(numbers::add);
        Arrays.stream(item.getString("titleKey").split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(words::add);
        item.getList("spans", Document.class).forEach(span -> {
            Stream.ofNullable(span.getString("ministry")).forEach(ministries::add);
            Stream.ofNullable(span.getString("committee")).forEach(committees::add);
        });
    }

    SequencedMap<String, List<Question>> bySubject() {
        SequencedMap<String, List<Question>> all = new LinkedHashMap<>();
        all.put("open items of a ministry", some(() -> listed("ministry", any(ministries), "standing", "open")));
        all.put("overdue of a committee", some(() -> listed("committee", any(committees), "overdue", "true")));
        all.put("words in text", some(() -> new Listed(last.toString(), Map.of(), any(words))));
        all.put("all facets", some(() -> new Listed(anyDay(), Map.of(), "")));
        all.put("one item by number", some(() -> new One(any(numbers), true)));
        all.put("one item by id", some(() -> new One(any(ids), false)));
        return all;
    }

    private Listed listed(String facet, String value, String other, String otherValue) {
        return new Listed(last.toString(), new TreeMap<>(Map.of(facet, value, other, otherValue)), "");
    }

    private String anyDay() {
        return last.minusDays(random.nextInt(700)).toString();
    }

    private String any(Collection<String> of) {
        return List.copyOf(of).get(random.nextInt(of.size()));
    }

    private static List<Question> some(Supplier<Question> one) {
        return Stream.generate(one).limit(OF_A_SUBJECT).toList();
    }
}
