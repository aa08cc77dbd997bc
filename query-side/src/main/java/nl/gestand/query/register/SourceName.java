package nl.gestand.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A source as people name it: a letter by number and subject, a debate, a paper; and its day, where known. */
public record SourceName(String name, @Nullable LocalDate on) {

    /** On one line, as a table has it. */
    @Override
    public String toString() {
        return on == null ? name : name + ", " + on;
    }
}
