package nl.gestand.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Someone who listens to changes, as a browser does. */
final class Listener implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private static final int QUIET_MILLIS = 300;

    /** A server-sent event. */
    record Event(String id, String name, JsonNode data) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<Event> told = new LinkedBlockingQueue<>();
    private final Thread reading;

    private Listener(HttpRequest request) throws Exception {
        HttpResponse<Stream<String>> answer = http.send(request, BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new AssertionError("not heard: " + answer.statusCode());
        }
        reading = Thread.ofVirtual().start(() -> read(answer.body()));
    }

    static Listener to(Caller caller, String path, String... headers) throws Exception {
        URI address = caller.register().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return new Listener((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** The next event, which must have that name. */
    Event await(String name) throws InterruptedException {
        @Nullable Event next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null || !next.name().equals(name)) {
            throw new AssertionError("expected " + name + ", and was told " + next);
        }
        return next;
    }

    /** Nothing was told so far, and nothing is on its way. */
    boolean isQuiet() throws InterruptedException {
        return told.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() {
        http.shutdownNow();
        reading.interrupt();
    }

    private void read(Stream<String> lines) {
        Map<String, String> fields = new HashMap<>();
        try {
            lines.forEach(line -> {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                } else if (line.isEmpty() && fields.containsKey("data")) {
                    told.add(new Event(
                            fields.getOrDefault("id", ""),
                            fields.getOrDefault("event", ""),
                            Caller.JSON.readTree(fields.get("data"))));
                    fields.remove("event");
                    fields.remove("data");
                }
            });
        } catch (RuntimeException closed) {
            fields.clear();
        }
    }
}
