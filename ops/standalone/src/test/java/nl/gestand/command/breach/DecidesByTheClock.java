package nl.gestand.command.breach;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Breaks a rule of the architecture, to show that it is caught. */
public record DecidesByTheClock(Supplier<LocalDate> today) {

    public DecidesByTheClock() {
        this(LocalDate::now);
    }
}
