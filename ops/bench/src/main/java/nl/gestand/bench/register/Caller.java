package nl.gestand.bench.register;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a register over HTTP on connections that are kept open; for several threads. */
public final class Caller implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI register;
    private final @Nullable String authorization;

    private Caller(URI register, @Nullable String authorization) {
        this.register = register;
        this.authorization = authorization;
    }

    public static Caller anonymous(URI register) {
        return new Caller(register, null);
    }

    public static Caller signedIn(URI register, String name, String password) {
        byte[] secret = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(register, "Basic " + Base64.getEncoder().encodeToString(secret));
    }

    public static Caller operator(URI register, String token) {
        return new Caller(register, "Bearer " + token);
    }

    /** How long it takes until the whole answer is here, which must be 200, in nanoseconds. */
    public long timeOf(String path) throws IOException, InterruptedException {
        HttpRequest request = request(path).build();
        long before = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        long took = System.nanoTime() - before;
        require(200, answer);
        return took;
    }

    public JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request(path).build(), BodyHandlers.ofByteArray());
        require(200, answer);
        return JSON.readTree(answer.body());
    }

    /** The status of a read, whatever it is. */
    public int status(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    /** Whether it is answered 200 by now; not while nobody listens. */
    boolean isAnswered(String path) throws IOException, InterruptedException {
        try {
            return status(path) == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** What a new item, or a fact on one, is answered with; it must be 201. */
    public JsonNode record(String path, String key, Object body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        require(201, answer);
        return JSON.readTree(answer.body());
    }

    /** What a question that is posted is answered with; it must be 200, and may take an hour. */
    public JsonNode ask(String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .timeout(Duration.ofHours(1))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        require(200, answer);
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(register.resolve(path)).timeout(PATIENCE);
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static void require(int status, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.request().method() + " " + answer.uri() + " was answered "
                    + answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
