package nl.gestand.events.item;

import java.time.LocalDate;
import nl.gestand.events.letter.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact can be checked; exactly one of letter, debate and record is given.
 *
 * @param passage the stretch of the letter's text, where one is named
 * @param record any other source by its own name: a plan, a record of the open data
 */
public record Evidence(
        @Nullable LetterId letter,
        @Nullable Passage passage,
        @Nullable Debate debate,
        @Nullable String record) {

    public Evidence {
        int sources = (letter == null ? 0 : 1) + (debate == null ? 0 : 1) + (record == null ? 0 : 1);
        if (sources != 1 || (passage != null && letter == null)) {
            throw new IllegalArgumentException("evidence is one letter, debate or record; a passage is of a letter");
        }
    }

    public static Evidence letter(LetterId letter, @Nullable Passage passage) {
        return new Evidence(letter, passage, null, null);
    }

    public static Evidence debate(String name, @Nullable LocalDate on) {
        return new Evidence(null, null, new Debate(name, on), null);
    }

    public static Evidence record(String name) {
        return new Evidence(null, null, null, name);
    }

    /**
     * A stretch of a document's extracted text.
     *
     * @param quote exactly the text from {@code start} to {@code end}
     * @param start first UTF-16 unit, counted from 0
     * @param end one past the last UTF-16 unit
     * @param document SHA-256 of the document, 64 lower-case hexadecimal digits; null while the letter's is unknown
     */
    public record Passage(
            String quote, int start, int end, @Nullable String document) {}

    /** A debate (debat) in the Chamber. */
    public record Debate(String name, @Nullable LocalDate on) {}
}
