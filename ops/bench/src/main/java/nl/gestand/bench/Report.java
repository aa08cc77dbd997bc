package nl.gestand.bench;

/** Where benches put what they measured. */
public interface Report {

    /** How often each case is timed after its warm-up; five or more where the figures are kept. */
    int rounds();

    /** Whether it is only a look at the workings: sizes and times may be small, and nothing is kept. */
    default boolean quick() {
        return false;
    }

    void add(Measured measured);

    /** A sentence beside the figures: what a case is, or why a goal is missed. */
    void note(String bench, String sentence);
}
