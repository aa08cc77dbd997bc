package nl.gestand.standalone.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the operator a backup of the embedded event database, without a stop. It holds the events, the documents, the
 * claims, the accounts and the transparency log; not the private key of the log nor the operator's token, which are files.
 */
@RestController
class BackupController {

    private final JdbcTemplate database;
    private final Path folder;
    private final boolean postgres;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    BackupController(
            JdbcTemplate database, @Value("${gestand.data}") Path data, @Value("${gestand.events.url:}") String url) {
        this.database = database;
        this.folder = data.toAbsolutePath().normalize().resolve("backups");
        this.postgres = !url.isBlank();
    }

    @PostMapping("/v1/operator/backups")
    void backup(Parameters parameters, HttpServletResponse response) throws IOException {
        parameters.finish();
        if (postgres) {
            throw ProblemException.conflict(
                    "postgresql-has-its-own",
                    "PostgreSQL is backed up by its own tools",
                    "Use ops/backup with GESTAND_EVENTS_URL, which calls pg_dump.",
                    Map.of());
        }
        if (!oneAtATime.tryLock()) {
            throw ProblemException.unavailable("Another backup is being made.", 5);
        }
        try (DatabaseCopy copy = DatabaseCopy.make(database, folder)) {
            response.setContentType("application/zip");
            response.setContentLengthLong(copy.length());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"events.zip\"");
            response.setHeader("Repr-Digest", "sha-256=:" + copy.sha256() + ":");
            Files.copy(copy.file(), response.getOutputStream());
        } finally {
            oneAtATime.unlock();
        }
    }
}
