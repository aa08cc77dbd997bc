package nl.gestand.standalone.importing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running register, as the client sees it; the password is in no message. */
final class Register {

    private static final String IMPORTS = "/v1/imports/open-data";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final String authorization;
    private final Retries retries;

    Register(URI address, String user, String password, Retries retries) {
        this.address = address;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.retries = retries;
    }

    /** What became of the page's records; a page that is sent again under the same key is answered as the first time. */
    JsonNode take(Page page) {
        return sent(request(IMPORTS)
                .header("Content-Type", page.mediaType())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(page.body()))
                .build());
    }

    /** How far a source was read. */
    JsonNode mark(String source) {
        return sent(request(IMPORTS + "/state?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8))
                .GET()
                .build());
    }

    /** @param mark the fields that are not null are kept */
    void mark(Map<String, @Nullable String> mark) {
        sent(request(IMPORTS + "/state")
                .header("Content-Type", Page.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(mark)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Authorization", authorization);
    }

    private JsonNode sent(HttpRequest request) {
        HttpResponse<byte[]> answer = retries.send(request, body -> {});
        if (answer.statusCode() != 200) {
            throw new ImportFailed(said(answer));
        }
        return JSON.readTree(answer.body());
    }

    private static String said(HttpResponse<byte[]> answer) {
        String said = "The register answered " + answer.statusCode();
        try {
            JsonNode problem = JSON.readTree(answer.body());
            String faults = problem.path("errors").isEmpty()
                    ? ""
                    : " " + problem.path("errors").path(0).path("message").asString("");
            return said + ": " + problem.path("title").asString("") + ". "
                    + problem.path("detail").asString("") + faults;
        } catch (RuntimeException noProblem) {
            return said + ".";
        }
    }
}
