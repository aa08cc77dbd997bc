package nl.gestand.command.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.command.letter.LetterLookup;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.store.Document;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where a fact can be checked; a quote must stand in the document exactly where the request says. */
@Component
public class EvidenceReading {

    private final LetterLookup letters;

    EvidenceReading(LetterLookup letters) {
        this.letters = letters;
    }

    /**
     * Evidence as read.
     *
     * @param day of the source, where it has one: undated facts count from it
     */
    public record Cited(Evidence evidence, @Nullable LocalDate day) {}

    /** The evidence in the named field; null where there is none or it is faulty. */
    public @Nullable Cited read(JsonBody body, String name) {
        JsonBody given = body.object(name);
        return given == null ? null : read(given);
    }

    private @Nullable Cited read(JsonBody given) {
        KnownLetter letter = given.read("letter", letters::letter);
        Cited debate = debate(given);
        String record = given.text("record", Words.LINE);
        String plan = given.text("plan", Words.LINE);
        if (sources(given) != 1) {
            given.fault("letter", "one-source", "Give one source: a letter, a debate, a plan or a record.");
        }
        if (sources(given) != 1 || (letter == null && given.has("letter"))) {
            passageOf(given);
            return null;
        }
        if (letter != null && letter.withdrawn()) {
            given.fault("letter", "withdrawn", "The letter was withdrawn: it is no evidence for a new fact.");
        }
        if (letter != null) {
            return new Cited(Evidence.letter(letter.id(), passage(given, letter)), letter.day());
        }
        if (given.has("quote")) {
            given.fault("quote", "no-letter", "A quote is of a letter.");
        }
        String other = record == null ? plan : record;
        return debate != null || other == null ? debate : new Cited(Evidence.record(other), null);
    }

    /** A letter's passage alone, where the letter is given by the request itself. */
    public @Nullable Cited read(JsonBody given, KnownLetter letter) {
        KnownLetter named = given.read("letter", letters::letter);
        if (named != null && !named.id().equals(letter.id())) {
            given.fault("letter", "another-letter", "These reports are in the letter that the path names.");
        }
        return new Cited(Evidence.letter(letter.id(), passage(given, letter)), letter.day());
    }

    private static int sources(JsonBody given) {
        int count = 0;
        for (String source : new String[] {"letter", "debate", "record", "plan"}) {
            count += given.has(source) ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Cited debate(JsonBody given) {
        JsonBody debate = given.object("debate");
        if (debate == null) {
            return null;
        }
        String name = debate.requiredText("name", Words.LINE);
        LocalDate on = debate.date("on");
        return name == null ? null : new Cited(Evidence.debate(name, on), on);
    }

    private @Nullable Passage passage(JsonBody given, KnownLetter letter) {
        Stretch stretch = passageOf(given);
        String quote = stretch.quote();
        Long start = stretch.start();
        Long end = stretch.end();
        if (quote == null) {
            if (given.has("start") || given.has("end")) {
                given.fault("quote", "required", "Give the quote that stands from start to end.");
            }
            return null;
        }
        if (given.has("start") != given.has("end")) {
            given.fault(given.has("start") ? "end" : "start", "required", "Give both, or neither.");
            return null;
        }
        Optional<Document> held = letters.document(letter);
        if (start == null || end == null) {
            return held.isPresent() ? found(given, quote, held.get(), letter) : offsetsMissing(given);
        }
        if (end - start != quote.length()) {
            given.fault(
                    "end",
                    "wrong-length",
                    "The quote has " + quote.length() + " UTF-16 units, not " + (end - start) + ".");
            return null;
        }
        Passage passage = new Passage(quote, start.intValue(), end.intValue(), letter.sha256());
        if (held.isPresent() && !stands(passage, held.get().text())) {
            given.fault(
                    "quote",
                    "not-in-document",
                    "The letter's text from " + start + " to " + end + " is not this quote.");
        }
        return passage;
    }

    private record Stretch(
            @Nullable String quote,
            @Nullable Long start,
            @Nullable Long end) {}

    private static Stretch passageOf(JsonBody given) {
        return new Stretch(
                given.text("quote", Words.TEXT),
                given.integer("start", 0, Integer.MAX_VALUE),
                given.integer("end", 0, Integer.MAX_VALUE));
    }

    private static @Nullable Passage offsetsMissing(JsonBody given) {
        given.fault("start", "required", "The letter's document is not held: give the quote's start and end.");
        return null;
    }

    private static @Nullable Passage found(JsonBody given, String quote, Document document, KnownLetter letter) {
        int at = document.text().indexOf(quote);
        if (at < 0) {
            given.fault("quote", "not-in-document", "The quote does not stand in the letter's text.");
            return null;
        }
        if (document.text().indexOf(quote, at + 1) >= 0) {
            given.fault("quote", "ambiguous", "The quote stands in the letter more than once: give its start and end.");
            return null;
        }
        return new Passage(quote, at, at + quote.length(), letter.sha256());
    }

    private static boolean stands(Passage passage, String text) {
        return passage.end() <= text.length() && text.startsWith(passage.quote(), passage.start());
    }
}
