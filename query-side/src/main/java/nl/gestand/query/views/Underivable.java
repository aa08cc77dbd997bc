package nl.gestand.query.views;

import java.util.Set;

/** Some states of a batch make no document; the batch comes again, and each of these is derived after each event. */
final class Underivable extends RuntimeException {

    Underivable(Set<ViewKey> keys, RuntimeException first) {
        super(
                keys.size() + " documents cannot be derived, " + keys.iterator().next() + " first; the batch is"
                        + " delivered again",
                first);
    }
}
