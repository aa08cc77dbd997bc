package nl.gestand.command.letter;

import java.time.LocalDate;
import java.util.Optional;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.events.letter.LetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What decisions on items need to know of a letter that they cite, written in the transaction of its events. */
@Component
public class KnownLetters {

    private final JdbcClient jdbc;

    KnownLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes what the event means for decisions on items: from the letter itself, or where it was recorded elsewhere. */
    public void settle(String letter, LetterEvent event) {
        switch (event) {
            case LetterRegistered registered -> {
                LetterDocument document = registered.document();
                register(letter, registered.date().day(), document == null ? null : document.sha256());
            }
            case DocumentReceived received ->
                documentKnown(letter, received.document().sha256());
            case LetterWithdrawn gone -> withdraw(letter);
        }
    }

    void register(String letter, LocalDate day, @Nullable String sha256) {
        jdbc.sql("insert into known_letter (letter_id, letter_day, sha256, withdrawn) values (?, ?, ?, false)")
                .param(letter)
                .param(day)
                .param(sha256)
                .update();
    }

    void documentKnown(String letter, String sha256) {
        jdbc.sql("update known_letter set sha256 = ? where letter_id = ?")
                .params(sha256, letter)
                .update();
    }

    void withdraw(String letter) {
        jdbc.sql("update known_letter set withdrawn = true where letter_id = ?")
                .param(letter)
                .update();
    }

    public Optional<KnownLetter> find(String letter) {
        return jdbc.sql("select letter_day, sha256, withdrawn from known_letter where letter_id = ?")
                .param(letter)
                .query((row, number) -> new KnownLetter(
                        new LetterId(letter),
                        row.getObject("letter_day", LocalDate.class),
                        row.getString("sha256"),
                        row.getBoolean("withdrawn")))
                .optional();
    }

    /**
     * A registered letter.
     *
     * @param day the day from which its statements count
     * @param sha256 of its document, where known
     */
    public record KnownLetter(
            LetterId id, LocalDate day, @Nullable String sha256, boolean withdrawn) {}
}
