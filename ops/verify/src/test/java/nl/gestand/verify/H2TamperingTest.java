package nl.gestand.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class H2TamperingTest extends TamperingContract {

    @Override
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file() + ";TRACE_LEVEL_FILE=0", "sa", "");
    }

    @Override
    String binary() {
        return "varbinary";
    }

    @Override
    List<String> evidence() {
        return List.of("--h2", file().toString());
    }

    private Path file() {
        return folder.resolve("events").resolve("events");
    }

    @Test
    void theFileIsNotChanged() throws Exception {
        whatNobodyTouchedIsProven();
        Path file = folder.resolve("events").resolve("events.mv.db");
        byte[] before = Files.readAllBytes(file);
        Outcome.of(Map.of(), "--h2", file.toString());
        Outcome.of(Map.of(), "--h2", folder.toString());

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatARegisterHasOpenIsSaidToBeInUse() throws Exception {
        whatNobodyTouchedIsProven();
        try (FileChannel register = FileChannel.open(Path.of(file() + ".mv.db"), StandardOpenOption.WRITE);
                FileLock lock = register.lock()) {
            assertThat(lock.isValid()).isTrue();
            Outcome outcome = Outcome.of(Map.of(), "--h2", file().toString());
            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.text()).contains("is in use", "--url");
        }
    }

    @Test
    void aDatabaseWithoutALogCannotBeChecked() throws Exception {
        try (Connection database = open()) {
            WrittenLog.insert(database, "create table event (global_index bigint)");
        }
        Outcome outcome = Outcome.of(Map.of(), "--h2", file().toString());
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.text()).contains("has no log");
    }
}
