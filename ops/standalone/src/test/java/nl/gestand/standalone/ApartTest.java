package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.command.CommandProcess;
import nl.gestand.query.QueryProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The two sides as processes that share PostgreSQL and nothing else. */
class ApartTest {

    private static final String TOKEN = "operator-of-two-processes-apart";

    @TempDir
    private static Path folder;

    private static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = new Postgres(folder.resolve("postgres"));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void eachSideGoesOnWithoutTheOther() {
        RegisterProcess query = query();
        RegisterProcess command = command();
        try {
            Caller operator = Caller.bearer(command.address(), TOKEN);
            String password = Caller.taken(operator.post(
                            "/v1/operator/accounts", Map.of("name", "lia", "role", "liaison", "scope", "JenV")))
                    .get("password")
                    .asString();
            JsonNode first = record(command, password, "first");
            assertThat(shown(query, first)).containsExactly("first");

            query.close();
            JsonNode second = record(command, password, "second");
            query = query();
            assertThat(shown(query, second)).containsExactly("first", "second");

            command.close();
            assertThat(shown(query, second)).containsExactly("first", "second");
            command = command();
            JsonNode third = record(command, password, "third");
            assertThat(shown(query, third)).containsExactly("first", "second", "third");
            assertThat(record(command, password, "second")).isEqualTo(second);
            assertThat(shownAsOf(query, second)).containsExactly("first", "second");
        } finally {
            query.close();
            command.close();
        }
    }

    private static JsonNode record(RegisterProcess command, String password, String name) {
        return Caller.basic(command.address(), "lia", password)
                .record(name, "/v1/motions", Map.of("name", name, "title", name, "submitters", List.of("Vermeer")));
    }

    /** What the register knew by then, once it answers for what it knew before. */
    private static List<String> shownAsOf(RegisterProcess query, JsonNode receipt) {
        String asOf =
                "/v1/motions?sort=title&knownAt=" + receipt.get("position").asLong();
        await().until(() -> query.anonymous().get(asOf).statusCode() == 200);
        return names(query.anonymous().read(asOf));
    }

    private static List<String> shown(RegisterProcess query, JsonNode receipt) {
        return names(query.anonymous().readAt(receipt, "/v1/motions?sort=title"));
    }

    private static List<String> names(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    /** Without the other side's classes, and without the folder in which a standalone keeps what it needs. */
    private static RegisterProcess command() {
        return apart(CommandProcess.class, "command", "/query-side/");
    }

    private static RegisterProcess query() {
        return apart(QueryProcess.class, "query", "/command-side/");
    }

    private static RegisterProcess apart(Class<?> main, String name, String other) {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("GESTAND_OPERATOR_TOKEN", TOKEN);
        return new RegisterStart(main, folder.resolve(name))
                .without(other)
                .without("/standalone/")
                .environment(environment)
                .answering();
    }
}
