package nl.gestand.query.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.Marker;
import nl.gestand.query.letter.LetterHighlights;
import nl.gestand.query.letter.LettersById;
import nl.gestand.query.register.Brief;
import nl.gestand.query.register.ItemQuestion;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.query.register.RegisterReading.Searched;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches motions, commitments and letters. */
@Component
final class SearchReading {

    static final String LETTER = "letter";

    private final RegisterReading register;
    private final LettersById letters;
    private final DocumentTexts texts;

    SearchReading(RegisterReading register, LettersById letters, DocumentTexts texts) {
        this.register = register;
        this.letters = letters;
        this.texts = texts;
    }

    SearchList search(ItemQuestion question, long position) {
        Searched searched = register.search(question);
        List<String> ids = searched.found().ids();
        Map<String, Brief> briefs = new HashMap<>(searched.items());
        letters.find(
                        ids.stream().filter(id -> !briefs.containsKey(id)).toList(),
                        question.when().position())
                .forEach(letter -> briefs.put(letter.getString("_id"), brief(letter, searched.marker())));
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        Stream.concat(Stream.of(Column.KIND), Stream.of(Column.values()).filter(column -> column != Column.KIND))
                .forEach(column -> facets.put(
                        column.name().toLowerCase(Locale.ROOT),
                        searched.found().counts().getOrDefault(column, Map.of())));
        return new SearchList(
                ids.stream().flatMap(id -> Stream.ofNullable(briefs.get(id))).toList(),
                searched.found().total(),
                question.page().page(),
                question.page().pageSize(),
                question.day(),
                position,
                facets);
    }

    private Brief brief(Document letter, @Nullable Marker marker) {
        List<String> numbers = letter.getList("numbers", String.class);
        String text = new Letters(letters, texts, IndexQuestion.PRESENT).textOf(letter);
        return new Brief(
                letter.getString("_id"),
                LETTER,
                numbers.isEmpty() ? null : numbers.getFirst(),
                letter.getString("subject"),
                letter.getList("senders", Document.class).stream()
                        .map(sender -> sender.getString("name"))
                        .filter(Objects::nonNull)
                        .toList(),
                letter.getString("dossier"),
                LocalDate.parse(letter.getString("day")),
                null,
                null,
                null,
                null,
                null,
                marker == null ? null : LetterHighlights.of(letter, text, marker));
    }
}
