package nl.gestand.query.register;

import java.time.LocalDate;

/**
 * Two positions in the log, and the day in the world on which the register is looked at as of both.
 *
 * @param from the state after this position is compared
 * @param to with that after this one; events after {@code from} up to and with this one made the difference
 */
public record Between(long from, long to, LocalDate day) {

    public boolean holds(long position) {
        return from < position && position <= to;
    }
}
