package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.gestand.standalone.importing.ImportOpenData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed half-way, the register or the client, and started again, brings everything once. */
class ImportKillTest {

    private static final int MOTIONS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledEachMotionComesOnce() throws IOException {
        Path file = folder.resolve("moties.jsonl");
        Files.writeString(
                file,
                OpenDataRecords.motions(1, MOTIONS + 1).stream()
                        .map(Caller.JSON::writeValueAsString)
                        .collect(Collectors.joining("\n")));
        Path data = folder.resolve("data");
        try (RegisterProcess register = RegisterProcess.standalone(data, "--gestand.sample=false")) {
            Process client = client(register, file);
            awaitMotions(register, 40);
            register.close();
            assertThat(client.onExit().join().exitValue()).isEqualTo(1);
        }
        try (RegisterHere register = RegisterHere.empty(data)) {
            int kept = motions(register);
            assertThat(kept).isBetween(40, MOTIONS - 1);
            Process client = client(register, file);
            awaitMotions(register, kept + 40);
            client.destroyForcibly();
            client.onExit().join();
            assertThat(motions(register)).isLessThan(MOTIONS);

            assertThat(client(register, file).onExit().join().exitValue()).isZero();
            awaitMotions(register, MOTIONS);
            long events = position(register);
            assertThat(client(register, file).onExit().join().exitValue()).isZero();

            assertThat(motions(register)).isEqualTo(MOTIONS);
            assertThat(position(register)).as("nothing was recorded twice").isEqualTo(events);
            assertThat(register.anonymous().read("/v1/motions/99901-3/history").get("events"))
                    .hasSize(7);
        }
    }

    private static void awaitMotions(Register register, int atLeast) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> motions(register) >= atLeast);
    }

    private static int motions(Register register) {
        return register.anonymous().read("/v1/motions?pageSize=1").get("total").asInt();
    }

    private static long position(Register register) {
        return Caller.json(register.firstAccount("liaison")
                        .post("/v1/imports/open-data", "[]", "Idempotency-Key", "nothing"))
                .get("position")
                .asLong();
    }

    /** The client in a process of its own; small pages and no patience, so that there is a half-way. */
    private Process client(Register register, Path file) throws IOException {
        String[] words = new String(
                        Base64.getDecoder()
                                .decode(String.valueOf(
                                                register.firstAccount("liaison").authorization())
                                        .substring("Basic ".length())),
                        StandardCharsets.UTF_8)
                .split(":", 2);
        List<String> command = new ArrayList<>(RegisterStart.java(System.getProperty("java.class.path")));
        command.addAll(List.of(
                ImportOpenData.class.getName(),
                "--page-size",
                "20",
                "--attempts",
                "2",
                "--no-progress",
                file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("client.log").toFile());
        builder.environment().put("GESTAND_URL", register.address().toString());
        builder.environment().put("GESTAND_USER", words[0]);
        builder.environment().put("GESTAND_PASSWORD", words[1]);
        return builder.start();
    }
}
