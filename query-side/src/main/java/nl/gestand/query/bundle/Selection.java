package nl.gestand.query.bundle;

import java.util.List;
import nl.gestand.query.log.LogExtract;

/**
 * What is to go into a bundle.
 *
 * @param all the whole log
 * @param streams the items and letters, in the order of their first events
 */
record Selection(boolean all, List<LogExtract.Stream> streams) {

    Selection {
        streams = List.copyOf(streams);
    }
}
