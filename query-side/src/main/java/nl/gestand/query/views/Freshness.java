package nl.gestand.query.views;

import java.time.Duration;

/** How fresh the views are, for a process that takes writes as well and wants its answers to be seen at once. */
public final class Freshness {

    private final Progress progress;

    Freshness(Progress progress) {
        this.progress = progress;
    }

    /**
     * Waits until the views cover a position in the log; false where they do not in time, or the thread is stopped, and at
     * once while they are being rebuilt, since nobody reads them then.
     */
    public boolean covers(long position, Duration atMost) {
        try {
            return progress.now().whole() && progress.awaitPosition(position, atMost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
