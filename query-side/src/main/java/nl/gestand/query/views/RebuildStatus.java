package nl.gestand.query.views;

import java.time.Instant;
import java.util.List;
import nl.gestand.query.views.Compared.Difference;
import nl.gestand.query.views.Compared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as the operator sees it.
 *
 * @param state {@code feeding}, {@code comparing}, {@code switched}, {@code differs}, {@code cancelled} or {@code failed}
 * @param generation that is being made; the first has number 1
 * @param stalled whether its last batch failed; it is tried again
 * @param events taken in so far, those that came again included
 * @param position that it covers
 * @param head that it must cover to be switched in; it moves on
 * @param percent 0 to 100, by positions
 * @param secondsLeft at the rate so far, to the head; null where that cannot be told or it is over
 * @param differing how many documents are not the same; null until they are compared
 * @param differences the first of these
 * @param failure why it failed
 */
record RebuildStatus(
        String state,
        int generation,
        boolean acceptDifferences,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean stalled,
        long events,
        long position,
        long head,
        int percent,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Integer differing,
        List<Difference> differences,
        List<Digest> digests,
        @Nullable String failure) {}
