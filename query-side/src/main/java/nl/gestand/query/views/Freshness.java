package nl.gestand.query.views;

import java.time.Duration;

/** How fresh the views are, for a process that takes writes as well and wants its answers to be seen at once. */
public final class Freshness {

    private final Progress progress;

    Freshness(Progress progress) {
        this.progress = progress;
    }

    /** Of views that cover that position, for whoever has none. */
    public static Freshness at(long position) {
        Progress progress = new Progress();
        progress.startTowards(position);
        progress.advanceTo(position);
        return new Freshness(progress);
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

    /** Whether readers are answered; they are not while views are made anew at a start. */
    public boolean whole() {
        return progress.now().whole();
    }

    /** The position that the views cover; 0 before the first event. */
    public long position() {
        return Math.max(0, progress.now().position());
    }
}
