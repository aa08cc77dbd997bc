package nl.gestand.query.views;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Has portions taken while its caller goes on; at most one is under way. Not thread-safe. */
final class UnderWay {

    private CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);

    /** Waits until the portion before is taken; then all these take the next, each in a thread of its own. */
    void next(Runnable... takers) {
        await();
        taken = CompletableFuture.allOf(Arrays.stream(takers)
                .map(taker -> CompletableFuture.runAsync(taker, Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Waits until all is taken; throws what the first taker threw that failed. */
    void await() {
        try {
            taken.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
