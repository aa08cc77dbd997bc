package nl.gestand.standalone.operate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the register named by GESTAND_URL with the operator's token. */
final class RegisterClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI register;
    private final String token;

    private RegisterClient(URI register, String token) {
        this.register = register;
        this.token = token;
    }

    static RegisterClient fromSettings(Map<String, String> settings) {
        String url = settings.getOrDefault("GESTAND_URL", "http://127.0.0.1:8080");
        String token = settings.get("GESTAND_OPERATOR_TOKEN");
        return new RegisterClient(URI.create(url), token == null ? kept(settings) : token);
    }

    private static String kept(Map<String, String> settings) {
        Path file = Path.of(settings.getOrDefault("GESTAND_DATA", "data"), "operator-token");
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read the operator's token in " + file
                    + ": set GESTAND_OPERATOR_TOKEN, or GESTAND_DATA to the register's data folder.");
        }
    }

    /** The answer; throws an IllegalStateException that says what the register said against it. */
    JsonNode send(String method, String path, @Nullable Object body) {
        HttpRequest request = HttpRequest.newBuilder(register.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(said(answer));
            }
            return JSON.readTree(answer.body());
        } catch (IOException away) {
            throw new IllegalStateException("The register at " + register + " does not answer.", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the register.", stopped);
        }
    }

    private static String said(HttpResponse<String> answer) {
        StringBuilder said = new StringBuilder("The register answered " + answer.statusCode());
        JsonNode problem = JSON.readTree(answer.body());
        said.append(": ").append(problem.path("title").asString(""));
        said.append(". ").append(problem.path("detail").asString(""));
        problem.path("errors")
                .forEach(fault -> said.append(System.lineSeparator())
                        .append(fault.path("at").asString(""))
                        .append(": ")
                        .append(fault.path("message").asString("")));
        return said.toString();
    }
}
