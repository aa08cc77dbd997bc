package nl.gestand.standalone.importing;

import java.util.function.Consumer;

/** Where records come from. */
interface Source {

    /** How people know it. */
    String name();

    /** What its progress is counted in: the unit's name and size. */
    Unit unit();

    /** Its size in the unit's parts; -1 where that is not known. */
    long size();

    /**
     * Hands over its pages one by one, in order; it waits where the register cannot keep up.
     *
     * @throws ImportFailed where it cannot be read
     */
    void read(Consumer<Page> pages);

    /** A unit of progress, such as a megabyte of 1,048,576 bytes. */
    record Unit(String name, long size) {}
}
