package nl.gestand.bench.rebuild;

import java.util.concurrent.CountDownLatch;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Counts one event once it is handled and its batch has ended. */
record Counted(CountDownLatch handled) implements MessageMonitor.MonitorCallback {

    @Override
    public void reportSuccess() {
        handled.countDown();
    }

    @Override
    public void reportFailure(@Nullable Throwable cause) {
        throw new IllegalStateException("an event was not handled", cause);
    }

    /** Of a segment that leaves the event to another. */
    @Override
    public void reportIgnored() {}
}
