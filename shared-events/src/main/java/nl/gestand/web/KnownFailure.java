package nl.gestand.web;

import org.jspecify.annotations.Nullable;

/** A bean that knows which problem a certain exception stands for, asked about each cause; null where it does not. */
@FunctionalInterface
public interface KnownFailure {

    @Nullable
    Problem problemOf(Throwable failure);

    /** The answer for a store that cannot be reached, or has no room, for the moment. */
    static Problem storeUnavailable(String detail) {
        return Problems.UNAVAILABLE.withDetail(detail).retryAfter(5);
    }
}
