package nl.gestand.query.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a replay found at one moment.
 *
 * @param position in the log up to which events were folded
 * @param recordedAt the moment of the last of them; null before the first
 * @param items motions and commitments that were compared one by one
 * @param questions lists with their facets, totals and pages that were compared
 * @param differing how many things differ
 * @param differences the first of them, in words
 */
record Replayed(
        long position,
        @Nullable Instant recordedAt,
        int items,
        int letters,
        int questions,
        int differing,
        List<String> differences) {}
