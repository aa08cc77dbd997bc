package nl.gestand.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.store.EventLog;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class QueryProcessTest {

    /** Each waits on the server until the position is reached or its patience ends; while it rebuilds they are quick. */
    private static final int TRIES = 2_000;

    @TempDir
    private Path data;

    @Test
    void whatIsInTheStoreIsShownAndRebuiltTheSame() throws Exception {
        String first;
        try (ConfigurableApplicationContext process = start()) {
            store(process);
            first = get(process, "/v1/motions?validAt=2024-06-30");
            assertEquals(
                    List.of("28638-224", "28638-231", "28638-238", "28638-240", "28638-244"),
                    JsonPath.read(first, "$.items[*].number"));
            assertEquals(List.of(true, true, true, true, true), JsonPath.read(first, "$.items[*].upToDate"));
        }
        try (ConfigurableApplicationContext process = start()) {
            assertEquals(first, get(process, "/v1/motions?validAt=2024-06-30"));
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplication(QueryProcess.class)
                .run("--server.port=0", "--gestand.data=" + data, "--MONGODB_URI=", "--spring.main.banner-mode=off");
    }

    private static void store(ConfigurableApplicationContext process) {
        EventStore store = process.getBean(EventStore.class);
        for (Recorded<?> event : SampleRegister.items()) {
            MetaData who = MetaData.with("actor", event.by().userKey())
                    .and("role", event.by().role())
                    .and("scope", event.by().scope());
            store.publish(new GenericDomainEventMessage<>(
                    "item", event.id().stream(), event.id().sequence(), event.event(), who));
        }
    }

    private static String get(ConfigurableApplicationContext process, String address)
            throws IOException, InterruptedException {
        String port = process.getEnvironment().getRequiredProperty("local.server.port");
        String position = Long.toString(process.getBean(EventLog.class).lastPosition());
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                    .header("Min-Position", position)
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            for (int tries = 0; answer.statusCode() == 503 && tries < TRIES; tries++) {
                answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            }
            assertEquals(200, answer.statusCode(), answer::body);
            return answer.body();
        }
    }
}
