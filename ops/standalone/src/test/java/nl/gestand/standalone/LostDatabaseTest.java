package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Without its database, or without room on its disk, the register says so and loses nothing that it answered. */
class LostDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aLostDatabaseIsToldAndTheRegisterRecoversByItself() {
        try (Postgres postgres = new Postgres(folder.resolve("postgres"));
                RegisterHere register = RegisterHere.empty(folder.resolve("data"), postgres.settings())) {
            Caller liaison = register.firstAccount("liaison");
            Caller.taken(write(liaison, "before", ""));

            postgres.stop();
            assertTold(write(liaison, "meanwhile", ""));
            postgres.startAgain();

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> write(liaison, "meanwhile", "").statusCode() == 201);
            JsonNode last = Caller.taken(write(liaison, "after", ""));
            assertThat(names(liaison.readAt(last, "/v1/motions")))
                    .containsExactlyInAnyOrder("before", "meanwhile", "after");
        }
    }

    @Test
    void aFullDiskIsToldAndWhatWasAnsweredIsThereOnceThereIsRoom() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        assumeTrue(
                isDone("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", data.toString()),
                "no disk can be mounted here");
        try {
            List<String> answered = fill(data);
            assertThat(answered).isNotEmpty();
            assertThat(isDone("mount", "-o", "remount,size=64m", data.toString()))
                    .isTrue();
            try (RegisterHere register = RegisterHere.empty(data)) {
                Caller liaison = register.firstAccount("liaison");
                JsonNode last = Caller.taken(write(liaison, "with room", ""));
                assertThat(names(liaison.readAt(last, "/v1/motions?pageSize=200")))
                        .containsAll(answered);
            }
        } finally {
            isDone("umount", "-l", data.toString());
        }
    }

    /** Writes until the disk is full; gives what was answered. */
    private static List<String> fill(Path data) {
        List<String> answered = new ArrayList<>();
        try (RegisterProcess register = RegisterProcess.standalone(data, "--gestand.sample=false")) {
            Caller liaison = register.firstAccount("liaison");
            for (int count = 0; count < 200; count++) {
                HttpResponse<String> answer = write(liaison, "number " + count, noise(count));
                if (answer.statusCode() != 201) {
                    assertTold(answer);
                    assertTold(write(liaison, "and again", noise(count)));
                    return answered;
                }
                answered.add("number " + count);
            }
        }
        throw new AssertionError("the disk did not fill");
    }

    private static void assertTold(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Caller.json(answer).get("detail").asString()).isNotBlank();
    }

    private static HttpResponse<String> write(Caller liaison, String name, String request) {
        Map<String, String> text = request.isEmpty() ? Map.of() : Map.of("request", request);
        Map<String, Object> body =
                new java.util.HashMap<>(Map.of("name", name, "title", "Motie", "submitters", List.of("Vermeer")));
        body.putAll(text);
        return liaison.post("/v1/motions", body, "Idempotency-Key", name.replace(' ', '-'));
    }

    /** 90,000 letters that do not compress to nothing, the same in every run. */
    private static String noise(int seed) {
        return new java.util.Random(seed)
                .ints(90_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> names(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private static boolean isDone(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
