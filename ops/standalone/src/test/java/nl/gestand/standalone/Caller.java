package nl.gestand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who speaks to a register over HTTP; {@code authorization} is null for who has not signed in. */
record Caller(URI register, @Nullable String authorization) {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Caller basic(URI register, String name, String password) {
        String secret = name + ":" + password;
        return new Caller(register, "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)));
    }

    static Caller bearer(URI register, String token) {
        return new Caller(register, "Bearer " + token);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** What is found there, which must be found. */
    JsonNode read(String path, String... headers) {
        HttpResponse<String> answer = get(path, headers);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** What is found there once the views show that position of the log. */
    JsonNode readAt(JsonNode receipt, String path) {
        return read(path, "Min-Position", receipt.get("position").asString());
    }

    HttpResponse<String> post(String path, Object body, String... headers) {
        String text = body instanceof String verbatim ? verbatim : JSON.writeValueAsString(body);
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text))
                .build());
    }

    /** Posts what must be taken, under an idempotency key; answers the receipt. */
    JsonNode record(String key, String path, Map<String, ?> body) {
        return taken(post(path, body, "Idempotency-Key", key));
    }

    /** Posts a fact on an item that was seen at that version. */
    JsonNode record(String key, String path, long version, Map<String, ?> body) {
        return taken(post(path, body, "Idempotency-Key", key, "If-Match", "\"" + version + "\""));
    }

    HttpResponse<String> put(String path, String text, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .PUT(BodyPublishers.ofString(text))
                .build());
    }

    static JsonNode taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isEqualTo(201);
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(register.resolve(path)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
