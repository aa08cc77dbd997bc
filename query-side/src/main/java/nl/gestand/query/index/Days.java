package nl.gestand.query.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days as whole numbers in the order of time: 2024-06-30 is 20240630, and no day is {@link Item#NONE}. */
final class Days {

    /** A day that no span reaches. */
    static final int NEVER = 99991231;

    private Days() {}

    /** @param iso a date with a year of four digits, or null */
    static int number(@Nullable String iso) {
        int number = Item.NONE;
        for (int i = 0; iso != null && i < iso.length(); i++) {
            char digit = iso.charAt(i);
            if (digit != '-') {
                number = number * 10 + (digit - '0');
            }
        }
        return number;
    }

    static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    static long between(long from, long until) {
        return ChronoUnit.DAYS.between(day(from), day(until));
    }

    private static LocalDate day(long number) {
        return LocalDate.of((int) (number / 10_000), (int) (number / 100 % 100), (int) (number % 100));
    }
}
