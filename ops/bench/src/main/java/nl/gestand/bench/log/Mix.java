package nl.gestand.bench.log;

/**
 * What a made-up log consists of.
 *
 * @param commitments share of the items that are commitments, from 0 to 1; the others are motions
 * @param lettersPerItem letters registered for each item, from 0
 * @param active how many items get events by turns; an item's dozen events are spread over about as many dozens
 */
public record Mix(double commitments, double lettersPerItem, int active) {

    /** As a national register has them: 4,500 motions and 2,500 commitments a year, each alive for about a year. */
    public static final Mix NATIONAL = new Mix(0.35, 0.1, 7_000);

    public Mix {
        if (commitments < 0 || commitments > 1 || lettersPerItem < 0 || active < 1) {
            throw new IllegalArgumentException("shares are from 0 to 1, and one item is active at least");
        }
    }
}
