package nl.gestand.bench.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gestand.bench.Measured;

/** The answers to one question: ours, and those it is compared with. */
record Comparison(List<Measured> answers) {

    String question() {
        return answers.getFirst().question();
    }

    String unit() {
        return answers.getFirst().unit();
    }

    Optional<Measured> of(String who) {
        return answers.stream().filter(each -> each.who().equals(who)).findFirst();
    }

    Optional<Measured> ours() {
        return of(Part.OURS);
    }

    Optional<Measured> baseline(Pattern name) {
        return answers.stream()
                .filter(each -> !each.who().equals(Part.OURS))
                .filter(each -> name.matcher(each.who()).find())
                .findFirst();
    }

    /** How many times as good ours is; above 1 is better for us, whether more or less of the unit is better. */
    Optional<Double> ratio(Measured baseline) {
        return ours().filter(ours -> ours.median() > 0 && baseline.median() > 0)
                .map(ours -> isRate(unit()) ? ours.median() / baseline.median() : baseline.median() / ours.median());
    }

    /** Of so many a second more is better; of times and memory, less. */
    static boolean isRate(String unit) {
        return unit.toLowerCase(Locale.ROOT).endsWith("/s");
    }
}
