package nl.gestand.bench.results;

import java.util.List;
import nl.gestand.bench.Measured;

/** Parts with invented figures, for the tests of how they are shown. */
final class SomeParts {

    static final Machine MACHINE = new Machine("Some CPU", 2, 24, 0.8, "Linux", "JDK", "H2");

    private SomeParts() {}

    static Part part(String bench, String at, Measured... measured) {
        return new Part(
                bench, at, "abc1234", 3, 60, 0.5, MACHINE, List.of(measured), List.of("A note on " + bench + "."));
    }

    static Measured measured(String bench, String question, String who, String unit, double... rounds) {
        return new Measured(
                bench,
                question,
                who,
                unit,
                java.util.Arrays.stream(rounds).boxed().toList());
    }
}
