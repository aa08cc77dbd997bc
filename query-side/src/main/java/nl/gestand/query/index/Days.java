package nl.gestand.query.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as whole numbers in the order of time: 2024-06-30 is 20240630. */
final class Days {

    /** In the lists of days that are read from documents: the last, which no span reaches. */
    static final long NEVER = 99991231;

    private Days() {}

    /** @param iso a date with a year of four digits */
    static long number(String iso) {
        long number = 0;
        for (int i = 0; i < iso.length(); i++) {
            char digit = iso.charAt(i);
            if (digit != '-') {
                number = number * 10 + (digit - '0');
            }
        }
        return number;
    }

    static long number(LocalDate day) {
        return (day.getYear() * 100L + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    static LocalDate day(long number) {
        return LocalDate.of((int) (number / 10_000), (int) (number / 100 % 100), (int) (number % 100));
    }

    static long between(long from, long until) {
        return ChronoUnit.DAYS.between(day(from), day(until));
    }
}
