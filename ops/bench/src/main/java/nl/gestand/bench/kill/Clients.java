package nl.gestand.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.gestand.bench.kill.Asked.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Liaisons who record motions and write on them, each as fast as it is answered, until they are stopped. */
final class Clients implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final ExecutorService threads;
    private final URI register;
    private final String authorization;
    private final Asked asked;

    Clients(int count, String name, URI register, String password, Asked asked) {
        this.threads = Executors.newFixedThreadPool(count);
        this.register = register;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString(("liaison:" + password).getBytes(StandardCharsets.UTF_8));
        this.asked = asked;
        for (int client = 0; client < count; client++) {
            String prefix = name + "-" + client + "-";
            threads.execute(() -> write(prefix));
        }
    }

    /** How many answers came so far. */
    int answers() {
        return answers.get();
    }

    /** Stops; what is under way is left to its fate. Throws what a client met that it should not have. */
    @Override
    public void close() {
        stopped.set(true);
        threads.shutdownNow();
        threads.close();
        http.shutdownNow();
        Throwable met = failure.get();
        if (met != null) {
            throw new IllegalStateException("a client met what it should not", met);
        }
    }

    private void write(String prefix) {
        try {
            for (int count = 0; !stopped.get(); count++) {
                Request again = asked.unanswered();
                if (again != null) {
                    send(again);
                } else {
                    motion(prefix + count);
                }
            }
        } catch (RuntimeException | Error unexpected) {
            failure.compareAndSet(null, unexpected);
        }
    }

    /** A new motion, and one more fact on it. */
    private void motion(String key) {
        JsonNode receipt = send(new Request(
                key,
                "/v1/motions",
                null,
                Map.of("name", key, "title", "Motie " + key, "submitters", List.of("Jansen"))));
        if (receipt != null) {
            send(new Request(
                    key + "-appraised",
                    "/v1/motions/" + receipt.get("id").asString() + "/appraisals",
                    receipt.get("version").asLong(),
                    Map.of("appraisal", "oordeel Kamer", "statedOn", "2026-01-20")));
        }
    }

    private @Nullable JsonNode send(Request request) {
        asked.asked(request);
        try {
            HttpResponse<String> answer = http.send(message(request), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                JsonNode receipt = JSON.readTree(answer.body());
                List<String> facts = new ArrayList<>();
                receipt.get("facts").forEach(fact -> facts.add(fact.asString()));
                asked.answered(request, facts);
                answers.incrementAndGet();
                return receipt;
            }
            if (answer.statusCode() == 401) {
                // the first life is about to commit its first accounts
                pause();
                return null;
            }
            if (answer.statusCode() < 500) {
                throw new IllegalStateException(request.key() + " was refused: " + answer.body());
            }
            return null;
        } catch (IOException killedMeanwhile) {
            pause();
            return null;
        } catch (InterruptedException end) {
            stopped.set(true);
            return null;
        }
    }

    private HttpRequest message(Request request) {
        HttpRequest.Builder message = HttpRequest.newBuilder(register.resolve(request.path()))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", request.key());
        if (request.version() != null) {
            message.header("If-Match", "\"" + request.version() + "\"");
        }
        return message.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request.body())))
                .build();
    }

    /** The register is not up yet, or dead. */
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
}
