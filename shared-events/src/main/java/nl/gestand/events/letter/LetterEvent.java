package nl.gestand.events.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.gestand.events.EventName;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to a letter to parliament (Kamerbrief). */
public sealed interface LetterEvent extends RegisterEvent {

    /**
     * A letter came to the register's knowledge (brief geregistreerd).
     *
     * @param reference the ministry's own reference (kenmerk)
     * @param document what is known of the document itself; the register may not hold it yet
     * @param basis how subject and date are known where the letter does not state them
     */
    @EventName(value = "letter.registered", personal = true)
    record LetterRegistered(
            List<ItemNumber> numbers,
            @Nullable String reference,
            LetterDate date,
            String subject,
            List<Sender> senders,
            @Nullable String addressee,
            @Nullable String dossier,
            Basis basis,
            @Nullable LetterDocument document)
            implements LetterEvent {
        public LetterRegistered {
            numbers = List.copyOf(numbers);
            senders = List.copyOf(senders);
        }
    }

    /** The document itself was brought (document ontvangen). */
    @EventName("letter.document-received")
    record DocumentReceived(LetterDocument document) implements LetterEvent {}

    /** The letter was withdrawn by its sender, or registered by mistake (brief ingetrokken). */
    @EventName(value = "letter.withdrawn", personal = true)
    record LetterWithdrawn(String reason, @Nullable LocalDate on) implements LetterEvent {}

    /**
     * When a letter was written; at least one day is given.
     *
     * @param stated the date on the letter
     * @param earliest where it states none, or cannot be right, the first day it can have been sent
     * @param latest the last such day
     */
    record LetterDate(
            @Nullable LocalDate stated,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        public LetterDate {
            if (stated == null && earliest == null) {
                throw new IllegalArgumentException("a letter has a stated date or an earliest day");
            }
        }

        /** The day from which its statements count: as stated, else the first of the interval. */
        public LocalDate day() {
            return Objects.requireNonNull(stated == null ? earliest : stated);
        }
    }

    /**
     * Who signed, or on whose behalf it was signed (mede namens).
     *
     * @param ministry usual abbreviation
     */
    record Sender(
            @Nullable String name,
            @Nullable String function,
            @Nullable String ministry,
            boolean onBehalfOf) {}

    /**
     * A document by its digest.
     *
     * @param sha256 of its bytes, 64 lower-case hexadecimal digits
     * @param textSha256 of the text extracted from it, as UTF-8
     * @param mediaType such as {@code text/plain}
     * @param length in bytes
     */
    record LetterDocument(
            String sha256,
            @Nullable String textSha256,
            @Nullable String mediaType,
            @Nullable Long length) {}
}
