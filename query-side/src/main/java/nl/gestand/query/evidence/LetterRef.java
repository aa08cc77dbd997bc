package nl.gestand.query.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter (Kamerbrief) as others mention it.
 *
 * @param number its canonical number, where it has one
 * @param day from which its statements count; null while the register does not know the letter
 */
public record LetterRef(
        String id,
        @Nullable String number,
        @Nullable String subject,
        @Nullable LocalDate day,
        boolean withdrawn) {}
