package nl.gestand.bench.lag;

/** A log that is written and what shows it; {@link #write} is called by several threads at once. */
interface Written extends AutoCloseable {

    String name();

    /** Writes one motion; returns, once that is answered or committed, by what to know it. */
    String write() throws Exception;

    /** Returns once that motion is shown. */
    void awaitShown(String motion) throws Exception;

    @Override
    void close() throws Exception;
}
