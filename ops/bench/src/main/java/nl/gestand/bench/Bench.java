package nl.gestand.bench;

/** One subject of measurement: it times each of its cases and adds a line for each to the report. */
public interface Bench {

    /** A short name to choose it by, such as {@code append}. */
    String name();

    /** Runs all its cases, each for the rounds that the report asks for, after a warm-up. */
    void measure(Report report) throws Exception;
}
