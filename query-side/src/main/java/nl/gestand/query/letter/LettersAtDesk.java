package nl.gestand.query.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.time.RegisterClock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters as a desk needs them: to choose one, to bring its document, and to report from its text. */
@Component
public final class LettersAtDesk {

    /** A letter in brief; {@code held} where the register has its document. */
    public record Listed(
            String id,
            @Nullable String number,
            @Nullable String reference,
            String subject,
            LocalDate day,
            boolean held,
            boolean withdrawn) {}

    /** A letter with its text, where that is held. */
    public record Opened(
            Listed letter,
            @Nullable String text,
            @Nullable String mediaType,
            @Nullable String textSha256) {}

    private static final int NEWEST = 200;

    private final LetterReading letters;
    private final RegisterClock clock;

    LettersAtDesk(LetterReading letters, RegisterClock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Listed> newest(String words) {
        List<String> asked = words.isBlank() ? List.of() : List.of(words);
        return letters.list(null, asked, PointInTime.now(clock.today()), new PageQuestion(1, NEWEST)).items().stream()
                .map(letter -> new Listed(
                        letter.id(),
                        letter.number(),
                        letter.reference(),
                        letter.subject(),
                        letter.day(),
                        letter.held(),
                        letter.withdrawn()))
                .toList();
    }

    /** By id or any number; empty where the text is neither. */
    public Optional<Opened> find(String key) {
        try {
            return letters.find(key, IndexQuestion.PRESENT).map(this::opened);
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    private Opened opened(Document letter) {
        String text = letters.text(letter).orElse(null);
        List<String> numbers = letter.getList("numbers", String.class);
        Listed listed = new Listed(
                letter.getString("_id"),
                numbers.isEmpty() ? null : numbers.getFirst(),
                letter.getString("reference"),
                letter.getString("subject"),
                LocalDate.parse(letter.getString("day")),
                text != null,
                letter.getBoolean("withdrawn"));
        return new Opened(listed, text, letter.getString("mediaType"), letter.getString("textSha256"));
    }
}
