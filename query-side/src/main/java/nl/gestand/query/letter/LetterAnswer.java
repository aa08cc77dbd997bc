package nl.gestand.query.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.gestand.events.letter.LetterEvent.Sender;
import nl.gestand.query.register.Highlight;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A letter (Kamerbrief) as the reading API gives it.
 *
 * @param day from which its statements count
 * @param stated the date on it; null where it has none, or one that cannot be right
 * @param held whether the register has the document itself
 * @param datedBeforeItCanBe the date on it is earlier than what it speaks of; it is kept as stated, and told
 * @param claims what facts cite it for; only where one letter is asked for
 * @param text of the document, where it is held; only where one letter is asked for
 * @param highlights where the words that were asked for stand; only in a list, and where words were asked for
 * @param passages the stretches of the text that are cited, in order of place
 */
public record LetterAnswer(
        String id,
        @Nullable String number,
        List<String> numbers,
        @Nullable String reference,
        String subject,
        LocalDate day,
        @Nullable LocalDate stated,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Sender> senders,
        @Nullable String addressee,
        @Nullable String dossier,
        String basis,
        @Nullable String sha256,
        @Nullable String textSha256,
        @Nullable String mediaType,
        @Nullable Long length,
        boolean held,
        boolean withdrawn,
        @Nullable String withdrawnReason,
        @Nullable LocalDate withdrawnOn,
        boolean datedBeforeItCanBe,
        long version,
        long position,
        @Nullable List<Claim> claims,
        @Nullable String text,
        @Nullable List<MarkedPassage> passages,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Highlight> highlights) {

    static LetterAnswer of(Document letter, boolean held, @Nullable List<Highlight> highlights) {
        return of(letter, held, null, null, null, highlights);
    }

    static LetterAnswer of(
            Document letter,
            boolean held,
            @Nullable List<Claim> claims,
            @Nullable String text,
            @Nullable List<MarkedPassage> passages,
            @Nullable List<Highlight> highlights) {
        List<String> numbers = letter.getList("numbers", String.class);
        return new LetterAnswer(
                letter.getString("_id"),
                numbers.isEmpty() ? null : numbers.getFirst(),
                numbers,
                letter.getString("reference"),
                letter.getString("subject"),
                LocalDate.parse(letter.getString("day")),
                day(letter, "stated"),
                day(letter, "earliest"),
                day(letter, "latest"),
                letter.getList("senders", Document.class).stream()
                        .map(LetterAnswer::sender)
                        .toList(),
                letter.getString("addressee"),
                letter.getString("dossier"),
                letter.getString("basis").toLowerCase(Locale.ROOT),
                letter.getString("sha256"),
                letter.getString("textSha256"),
                letter.getString("mediaType"),
                letter.getLong("length"),
                held,
                letter.getBoolean("withdrawn"),
                letter.getString("withdrawnReason"),
                day(letter, "withdrawnOn"),
                isDatedBeforeItCanBe(letter),
                letter.getLong("version"),
                letter.getLong("position"),
                claims,
                text,
                passages,
                highlights);
    }

    private static Sender sender(Document sender) {
        return new Sender(
                sender.getString("name"),
                sender.getString("function"),
                sender.getString("ministry"),
                sender.getBoolean("onBehalfOf"));
    }

    private static boolean isDatedBeforeItCanBe(Document letter) {
        LocalDate stated = day(letter, "stated");
        LocalDate earliest = day(letter, "earliest");
        return stated != null && earliest != null && stated.isBefore(earliest);
    }

    private static @Nullable LocalDate day(Document letter, String field) {
        String text = letter.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
