package nl.gestand.command.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of words and what it means when said on a day; it means nothing when it names a date that does not exist. */
record Rule<T>(Pattern form, BiFunction<MatchResult, LocalDate, Optional<T>> meaning) {

    static <T> Rule<T> of(String form, BiFunction<MatchResult, LocalDate, Optional<T>> meaning) {
        return new Rule<>(Pattern.compile(form), meaning);
    }

    static <T> Rule<T> sure(String form, BiFunction<MatchResult, LocalDate, T> meaning) {
        return of(form, (words, saidOn) -> Optional.of(meaning.apply(words, saidOn)));
    }

    static <T> Optional<T> firstOf(List<Rule<T>> rules, String plain, LocalDate saidOn) {
        return rules.stream().flatMap(rule -> rule.read(plain, saidOn).stream()).findFirst();
    }

    private Optional<T> read(String plain, LocalDate saidOn) {
        Matcher words = form.matcher(plain);
        try {
            return words.matches() ? meaning.apply(words, saidOn) : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
