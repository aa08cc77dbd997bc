package nl.gestand.bench.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import nl.gestand.bench.Measured;

/** Numbers as people read them: three digits that count, and thousands apart. */
final class Figures {

    private static final MathContext THREE = new MathContext(3);

    private Figures() {}

    static String of(double figure) {
        if (Math.abs(figure) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", figure);
        }
        BigDecimal rounded = new BigDecimal(figure).round(THREE);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The median, and between which figures the rounds were. */
    static String of(Measured measured) {
        String median = of(measured.median());
        return measured.rounds().size() == 1
                ? median
                : median + " [" + of(measured.least()) + "–" + of(measured.most()) + "]";
    }
}
