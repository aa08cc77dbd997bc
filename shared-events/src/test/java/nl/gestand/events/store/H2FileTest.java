package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class H2FileTest {

    private static final int ENOUGH = 100;

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedEventSurvivesAKillAndNoOtherProcessGetsInBefore() throws Exception {
        Process scribe = fork();
        long acknowledged;
        try (BufferedReader output = scribe.inputReader()) {
            acknowledged = readUntil(output, ENOUGH);
            assertThatExceptionOfType(EventDatabaseUnavailable.class)
                    .isThrownBy(() -> EventDatabase.h2(data.resolve("events")).close())
                    .withMessageContainingAll("in use by another process", "events.mv.db");
            // on the handle, because the process itself would close its output unread
            scribe.toHandle().destroyForcibly();
            acknowledged = Math.max(acknowledged, readUntil(output, Long.MAX_VALUE));
        }
        scribe.waitFor();

        try (HikariDataSource again = EventDatabase.h2(data.resolve("events"))) {
            List<Long> kept = JdbcClient.create(again)
                    .sql("select sequence from event order by global_index")
                    .query((row, number) -> row.getLong(1))
                    .list();
            // one more may have been committed and not said
            assertThat(kept.size()).isBetween((int) acknowledged + 1, (int) acknowledged + 2);
            assertThat(kept).isEqualTo(LongStream.range(0, kept.size()).boxed().toList());
        }
    }

    private Process fork() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        Scribe.class.getName(),
                        "--gestand.data=" + data,
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=off")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The last number acknowledged, once it is {@code enough} or the output has ended; -1 without any. */
    private static long readUntil(BufferedReader output, long enough) throws IOException {
        long last = -1;
        String line = output.readLine();
        while (line != null) {
            if (line.startsWith("acknowledged ")) {
                last = Long.parseLong(line.substring("acknowledged ".length()));
            }
            line = last >= enough ? null : output.readLine();
        }
        return last;
    }

    @Test
    void onlyTheAccountOfTheProcessMayReadTheEvents() throws IOException {
        assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Path directory = data.resolve("events");
        Files.createDirectory(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (Running process = Running.with("--gestand.data=" + data);
                var files = Files.list(directory)) {
            process.append("private", 0, 1);
            assertThat(mode(directory)).isEqualTo("rwx------");
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
