package nl.gestand.events.store;

import org.jspecify.annotations.NullMarked;

/** A process that appends without end and says so after each commit, until it is killed. */
@NullMarked
final class Scribe {

    private Scribe() {}

    public static void main(String[] arguments) {
        Running process = Running.with(arguments);
        for (long sequence = 0; true; sequence++) {
            process.append("scribe", sequence, 1);
            System.out.println("acknowledged " + sequence);
        }
    }
}
