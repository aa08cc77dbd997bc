package nl.gestand.bench.kill;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** All that was asked of a register over its lives, and what it answered. */
final class Asked {

    /**
     * One request to write.
     *
     * @param version of the item that the caller saw; null where the request makes one
     */
    record Request(String key, String path, @Nullable Long version, Map<String, ?> body) {}

    private final Map<String, List<String>> answered = new ConcurrentHashMap<>();
    private final Map<String, Request> open = new ConcurrentHashMap<>();
    private final Queue<Request> again = new ConcurrentLinkedQueue<>();

    /** What was cut off by a kill is asked again before anything new. */
    void registerLivesAgain() {
        again.clear();
        again.addAll(open.values());
    }

    @Nullable
    Request unanswered() {
        return again.poll();
    }

    void asked(Request request) {
        open.put(request.key(), request);
    }

    /** @throws IllegalStateException where the same request was answered otherwise before */
    void answered(Request request, List<String> facts) {
        List<String> before = answered.put(request.key(), facts);
        if (before != null && !before.equals(facts)) {
            throw new IllegalStateException(request.key() + " was answered " + before + " and then " + facts);
        }
        open.remove(request.key());
    }

    int answers() {
        return answered.size();
    }

    /** The facts of every answer, by idempotency key. */
    Map<String, List<String>> facts() {
        return new HashMap<>(answered);
    }

    Collection<Request> cutOff() {
        return open.values();
    }
}
