package nl.gestand.query;

import java.time.Instant;
import java.util.Optional;

/** The register's log as those who ask about earlier moments need it. */
public interface RegisterLog {

    /** The highest position; 0 in an empty log. */
    long end();

    /** The position before the first event that was recorded after that moment. */
    long positionAt(Instant moment);

    /** The moment at which the last event up to a position was recorded; empty before the first, or where nobody knows. */
    Optional<Instant> recordedAt(long position);

    /** Waits until the views cover a position; false where they do not in time. */
    boolean isCovered(long position);
}
