package nl.gestand.bench.results;

import java.util.Optional;
import java.util.regex.Pattern;

/** What ours is to reach on the questions that the pattern finds. */
record Goal(String bench, Pattern question, Wanted wanted) {

    /** How a goal is put. */
    sealed interface Wanted {}

    /** So many times as good as the baseline that the pattern finds. */
    record Times(double least, Pattern baseline) implements Wanted {}

    /** No more than that, in the unit of the measurement. */
    record AtMost(double limit) implements Wanted {}

    /** Nothing at all of what was counted under that name, in any round. */
    record None(String counted) implements Wanted {}

    /** Whether it was reached, and how near it came, in plain words. */
    record Verdict(boolean met, String words) {}

    static Goal times(String bench, String question, double least, String baseline) {
        return new Goal(bench, Pattern.compile(question), new Times(least, Pattern.compile(baseline)));
    }

    static Goal atMost(String bench, String question, double limit) {
        return new Goal(bench, Pattern.compile(question), new AtMost(limit));
    }

    static Goal none(String bench, String counted) {
        return new Goal(bench, Pattern.compile("."), new None(counted));
    }

    boolean concerns(String name, String asked) {
        return bench.equals(name) && question.matcher(asked).find();
    }

    /** Empty where what it compares was not measured. */
    Optional<Verdict> judge(Comparison measured) {
        return switch (wanted) {
            case Times times ->
                measured.baseline(times.baseline)
                        .flatMap(baseline -> measured.ratio(baseline)
                                .map(ratio -> verdict(
                                        ratio >= times.least,
                                        Figures.of(ratio) + " × " + baseline.who(),
                                        "≥ " + Figures.of(times.least))));
            case AtMost most ->
                measured.ours()
                        .map(ours -> verdict(
                                ours.median() <= most.limit,
                                Figures.of(ours.median()) + " " + ours.unit(),
                                "≤ " + Figures.of(most.limit)));
            case None none ->
                measured.of(none.counted)
                        .map(counted ->
                                verdict(counted.most() == 0, Figures.of(counted.most()) + " " + counted.who(), "0"));
        };
    }

    private static Verdict verdict(boolean met, String reached, String wanted) {
        return new Verdict(met, (met ? "met: " : "**missed**: ") + reached + ", wanted " + wanted);
    }
}
