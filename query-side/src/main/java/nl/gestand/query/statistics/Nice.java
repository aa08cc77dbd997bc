package nl.gestand.query.statistics;

/** A round even figure that a scale can end at. */
final class Nice {

    private static final int[] ROUND = {2, 4, 6, 10};

    private Nice() {}

    /** The smallest of 2, 4, 6, 10, 20, 40 and so on that is not below the figure. */
    static int above(int figure) {
        for (int power = 1; power < Integer.MAX_VALUE / 100; power *= 10) {
            for (int round : ROUND) {
                if (round * power >= figure) {
                    return round * power;
                }
            }
        }
        return Integer.MAX_VALUE;
    }
}
