package nl.gestand.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The liaison who sends the sample: an account made for it, that may sign in only while it is being sent. */
final class Liaison implements AutoCloseable {

    static final String NAME = "voorbeeld";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI register;
    private final String operator;
    private final String basic;

    private Liaison(URI register, String operatorToken) {
        this.register = register;
        this.operator = "Bearer " + operatorToken;
        JsonNode account = isThere() ? reopened() : made();
        String secret = NAME + ":" + account.get("password").asString();
        this.basic = "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    static Liaison signIn(URI register, String operatorToken) {
        return new Liaison(register, operatorToken);
    }

    /** Whether an earlier start was stopped before the whole sample was sent. */
    static boolean wasInterrupted(URI register, String operatorToken) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode accounts = send(
                    http,
                    HttpRequest.newBuilder(register.resolve("/v1/operator/accounts"))
                            .header("Authorization", "Bearer " + operatorToken)
                            .build());
            return accounts.get("items").valueStream().anyMatch(Liaison::isOpen);
        }
    }

    private static boolean isOpen(JsonNode account) {
        return account.get("name").asString().equals(NAME)
                && account.get("active").asBoolean();
    }

    JsonNode post(String path, JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(register.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        headers.forEach(request::header);
        return send(http, request.header("Authorization", basic).build());
    }

    JsonNode putText(String path, byte[] text, String key) {
        return send(
                http,
                HttpRequest.newBuilder(register.resolve(path))
                        .header("Content-Type", "text/plain; charset=UTF-8")
                        .header("Idempotency-Key", key)
                        .header("Authorization", basic)
                        .PUT(BodyPublishers.ofByteArray(text))
                        .build());
    }

    JsonNode get(String path, long position) {
        return send(
                http,
                HttpRequest.newBuilder(register.resolve(path))
                        .header("Min-Position", Long.toString(position))
                        .header("Authorization", basic)
                        .build());
    }

    /** Ends that the account may sign in; not before all was sent, since that tells the next start to go on. */
    void retire() {
        operate("PATCH", "/v1/operator/accounts/" + NAME, Map.of("active", false));
    }

    @Override
    public void close() {
        http.close();
    }

    private boolean isThere() {
        JsonNode accounts = operate("GET", "/v1/operator/accounts", null);
        return accounts.get("items")
                .valueStream()
                .anyMatch(account -> account.get("name").asString().equals(NAME));
    }

    private JsonNode made() {
        return operate("POST", "/v1/operator/accounts", Map.of("name", NAME, "role", "liaison", "scope", "JenV"));
    }

    private JsonNode reopened() {
        return operate("PATCH", "/v1/operator/accounts/" + NAME, Map.of("active", true, "newPassword", true));
    }

    private JsonNode operate(String method, String path, @org.jspecify.annotations.Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(register.resolve(path))
                .header("Authorization", operator)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(http, request.build());
    }

    private static JsonNode send(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            while (answer.statusCode() == 503) {
                // the views are being rebuilt, which ends
                TimeUnit.SECONDS.sleep(1);
                answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            }
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri().getPath() + " was answered " + answer.statusCode() + ": "
                                + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(answer.body());
        } catch (IOException lost) {
            throw new IllegalStateException("The register does not answer itself", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the sample was being sent", stopped);
        }
    }
}
