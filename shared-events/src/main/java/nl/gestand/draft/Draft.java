package nl.gestand.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft (concept).
 *
 * @param id a UUID, which the page on which it was begun made up
 * @param owner user key of who began it
 * @param desk the ministry of its owner, or of a clerk the committee
 * @param revision counts changes of what was typed
 * @param handedTo user key of the colleague who is to check and send it
 * @param sentTo the address of what it became; null until it is sent
 */
public record Draft(
        String id,
        String owner,
        String desk,
        DraftKind kind,
        Typed typed,
        DraftAnswer answer,
        long revision,
        @Nullable String handedTo,
        @Nullable String sentTo,
        Instant changedAt) {

    public boolean isSent() {
        return sentTo != null;
    }
}
