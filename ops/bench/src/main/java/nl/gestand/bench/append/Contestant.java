package nl.gestand.bench.append;

/** Something that takes the same commands as the others; called by many threads at once. */
interface Contestant extends AutoCloseable {

    String name();

    /** Makes items that have this many events each, so that they can be updated; called once for each size. */
    void fill(int events, int items) throws Exception;

    /** Brings one item into the register, with a number and a ministry. */
    void create() throws Exception;

    /**
     * Reports on one of the items that were filled in.
     *
     * @param item counted from 0; no two threads update the same one at once
     */
    void update(int events, int item) throws Exception;

    @Override
    void close() throws Exception;
}
