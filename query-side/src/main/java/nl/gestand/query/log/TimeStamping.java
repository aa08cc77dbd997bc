package nl.gestand.query.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the newest checkpoint stamped, in a thread of its own: however slow the authority is, the log does not wait. Those
 * that were signed meanwhile get no stamp of their own; the next one covers them, since it proves to contain them.
 */
final class TimeStamping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamping.class);

    private final TimeStampAuthority authority;
    private final StoredCheckpoints checkpoints;
    private final Duration betweenFailures;
    private final AtomicReference<@Nullable Signed> newest = new AtomicReference<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log-time-stamps").factory());
    private volatile String failure = "";

    TimeStamping(TimeStampAuthority authority, StoredCheckpoints checkpoints, Duration betweenFailures) {
        this.authority = authority;
        this.checkpoints = checkpoints;
        this.betweenFailures = betweenFailures;
    }

    /** Returns at once. */
    void stamp(Signed signed) {
        if (newest.getAndSet(signed) == null) {
            thread.execute(this::stampNewest);
        }
    }

    /** Why the last attempt failed; empty where it did not. */
    String failure() {
        return failure;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        authority.close();
    }

    private void stampNewest() {
        Signed signed = newest.getAndSet(null);
        if (signed == null) {
            return;
        }
        try {
            if (checkpoints.timeStamp(signed.size()).isEmpty()) {
                checkpoints.stamp(signed.size(), authority.stamp(signed.note().getBytes(StandardCharsets.UTF_8)));
            }
            failure = "";
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failed) {
            later(signed, failed);
        }
    }

    /** The newest of then, which may be another. */
    private void later(Signed signed, Exception failed) {
        if (failure.isEmpty()) {
            LOG.warn("The checkpoint of size {} could not be stamped; it is tried again", signed.size(), failed);
        }
        failure = String.valueOf(failed.getMessage());
        newest.compareAndSet(null, signed);
        thread.schedule(this::stampNewest, betweenFailures.toMillis(), TimeUnit.MILLISECONDS);
    }
}
