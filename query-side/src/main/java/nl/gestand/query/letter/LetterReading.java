package nl.gestand.query.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.letter.LetterId;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.evidence.Numbers;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.Found;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Lookup;
import nl.gestand.query.index.Marker;
import nl.gestand.query.index.Order;
import nl.gestand.query.index.Sorted;
import nl.gestand.query.register.Between;
import nl.gestand.query.register.Citation;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions about letters from their documents, and from those of the items that cite them. */
@Component
public final class LetterReading {

    private final LettersById letters;
    private final DocumentTexts texts;
    private final RegisterReading register;
    private final IndexReading index;
    private final Lookup lookup;

    LetterReading(
            LettersById letters, DocumentTexts texts, RegisterReading register, IndexReading index, Lookup lookup) {
        this.letters = letters;
        this.texts = texts;
        this.register = register;
        this.index = index;
        this.lookup = lookup;
    }

    /** The letters of a dossier, or all; newest first, or the best match where words are asked for. */
    LetterList list(@Nullable String dossier, List<String> words, PointInTime when, PageQuestion page) {
        Found found = index.ask(question(dossier, words, when, page));
        List<Document> documents = letters.find(found.ids(), when.position());
        Letters read = new Letters(letters, texts, when.position()).holding(digests(documents));
        Marker marker = words.isEmpty() ? null : index.marker(words);
        List<LetterAnswer> answers = documents.stream()
                .map(letter -> {
                    String text = read.textOf(letter);
                    return LetterAnswer.of(
                            onDay(letter, when),
                            text != null,
                            marker == null ? null : LetterHighlights.of(letter, text, marker));
                })
                .toList();
        return new LetterList(answers, found.total(), page.page(), page.pageSize());
    }

    /** All letters of a dossier. */
    public List<LetterAnswer> ofDossier(String dossier, PointInTime when) {
        return list(Dossiers.canonical(dossier), List.of(), when, new PageQuestion(1, 1_000))
                .items();
    }

    /** By id, or by any number in any form in which it is cited. */
    Optional<Document> find(String key, long knownAt) {
        List<String> ids = ItemId.isId(key)
                ? List.of(key)
                : lookup.lettersNumbered(Numbers.canonical(key).stream().toList(), knownAt);
        return letters.find(ids, knownAt).stream().findFirst();
    }

    /** How these letters differ between two positions, by id; those without an event between them are left out. */
    public Map<String, LetterDifference> differences(Collection<String> ids, Between between) {
        Map<String, LetterDifference> differences = new HashMap<>();
        letters.find(ids, IndexQuestion.PRESENT)
                .forEach(letter -> LetterDifference.of(LetterDocuments.ALL.read(letter), between)
                        .ifPresent(difference -> differences.put(letter.getString("_id"), difference)));
        return differences;
    }

    /** @throws ProblemException 404 where there is none, or none yet on the day that is asked about */
    Document require(String id, PointInTime when) {
        Document letter = find(id, when.position())
                .orElseThrow(() -> ProblemException.notFound(
                        when.known() == null
                                ? "The register knows no letter '" + id + "'."
                                : "The register knew no letter '" + id + "' at position " + when.position() + "."));
        LocalDate day = LocalDate.parse(letter.getString("day"));
        if (when.isDayAsked() && when.validAt().isBefore(day)) {
            throw new ProblemException(
                    new Problem(404, "not-yet", "The letter does not exist yet on that day", "It is of " + day + ".")
                            .withMember("existsFrom", day.toString())
                            .withMember("validAt", when.validAt().toString()));
        }
        return letter;
    }

    private static IndexQuestion question(
            @Nullable String dossier, List<String> words, PointInTime when, PageQuestion page) {
        List<Order> newest = List.of(new Order(Sorted.EXISTS_FROM, true));
        return new IndexQuestion(
                Set.of("letter"),
                when.dayAsked(),
                when.position(),
                dossier == null ? Map.of() : Map.of(Column.DOSSIER, Set.of(dossier)),
                null,
                null,
                words,
                Set.of(),
                !words.isEmpty(),
                newest,
                page.skipped(),
                page.pageSize());
    }

    private static List<String> digests(List<Document> letters) {
        return letters.stream()
                .flatMap(letter -> Stream.ofNullable(letter.getString("sha256")))
                .toList();
    }

    LetterAnswer answer(Document letter, PointInTime when) {
        Letters read = new Letters(letters, texts, when.position());
        LetterId id = new LetterId(letter.getString("_id"));
        List<Claim> claims = register.citing(id.value(), when.position()).stream()
                .map(item -> claim(item, citations(item, id, read, when)))
                .filter(claim -> !claim.facts().isEmpty())
                .toList();
        List<Citation> citations =
                claims.stream().flatMap(claim -> claim.facts().stream()).toList();
        String text = text(letter).orElse(null);
        List<MarkedPassage> passages = text == null ? List.of() : MarkedPassage.of(citations);
        return LetterAnswer.of(onDay(letter, when), text != null, claims, text, passages, null);
    }

    /** The text of the letter's document, where the register holds it. */
    Optional<String> text(Document letter) {
        return Optional.ofNullable(new Letters(letters, texts, IndexQuestion.PRESENT).textOf(letter));
    }

    /** Those that count on the day, where one is asked for. */
    private static List<Citation> citations(Document item, LetterId letter, Letters read, PointInTime when) {
        LocalDate day = when.dayAsked();
        return Citation.of(item, letter, read).stream()
                .filter(fact ->
                        day == null || fact.since() == null || !fact.since().isAfter(day))
                .toList();
    }

    /** A letter is withdrawn from the day of its withdrawal on. */
    private static Document onDay(Document letter, PointInTime when) {
        LocalDate day = when.dayAsked();
        String withdrawn = letter.getString("withdrawnOn");
        return day == null || withdrawn == null || !LocalDate.parse(withdrawn).isAfter(day)
                ? letter
                : new Document(letter)
                        .append("withdrawn", false)
                        .append("withdrawnReason", null)
                        .append("withdrawnOn", null);
    }

    private static Claim claim(Document item, List<Citation> facts) {
        return new Claim(
                item.getString("_id"),
                item.getString("kind"),
                item.getString("number"),
                item.getString("title"),
                facts);
    }
}
