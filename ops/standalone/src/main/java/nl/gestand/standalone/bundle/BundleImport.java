package nl.gestand.standalone.bundle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.command.claim.Claims;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.command.letter.KnownLetters;
import nl.gestand.events.store.BesideEvents;
import nl.gestand.events.store.EventLog;
import nl.gestand.events.store.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Brings a bundle of a whole register into an empty one, before anything else of the register starts: events and documents
 * as they are, the claims anew, and the salts of the log, so that its root comes out the same. All of it or nothing.
 */
@Component
class BundleImport implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BundleImport.class);
    private static final int BATCH = 500;
    private static final Duration AT_MOST = Duration.ofDays(1);

    private static final String EVENT =
            "insert into event (event_id, aggregate_id, aggregate_type, sequence, name, revision,"
                    + " recorded_at, payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DOCUMENT = "insert into document (sha256, media_type, length, bytes, text, text_sha256,"
            + " stored_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate database;
    private final PlatformTransactionManager transactions;
    private final EventLog log;
    private final BesideEvents beside;
    private final Claims claims;
    private final NumberClaims numbers;
    private final KnownLetters letters;
    private final String file;
    private boolean started;

    BundleImport(
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            EventLog log,
            BesideEvents beside,
            Claims claims,
            NumberClaims numbers,
            KnownLetters letters,
            @Value("${gestand.bundle:}") String file) {
        this.database = database;
        this.transactions = transactions;
        this.log = log;
        this.beside = beside;
        this.claims = claims;
        this.numbers = numbers;
        this.letters = letters;
        this.file = file;
    }

    /** Before the views, the transparency log and the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        started = true;
        if (!file.isBlank()) {
            bring(Path.of(file));
        }
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void bring(Path path) {
        if (log.lastPosition() > 0) {
            throw new BundleRefused(
                    "The register is not empty, and a bundle is brought into an empty one only.",
                    "Start without --bundle, or with another data folder or database");
        }
        try (BundleFile bundle = BundleFile.open(path)) {
            BundleChecking.check(bundle);
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            transaction.setTimeout((int) AT_MOST.toSeconds());
            transaction.executeWithoutResult(status -> bring(bundle));
        }
        LOG.info("Brought {} events of {} into the register", log.lastPosition(), path);
    }

    private void bring(BundleFile bundle) {
        for (JsonNode document : bundle.json("documents.json")) {
            document(bundle, document);
        }
        Claiming claiming = new Claiming(claims, numbers, letters);
        List<BundleFile.Line> batch = new ArrayList<>(BATCH);
        bundle.events(line -> {
            batch.add(line);
            if (batch.size() == BATCH) {
                bring(batch, claiming);
            }
        });
        bring(batch, claiming);
    }

    private void bring(List<BundleFile.Line> batch, Claiming claiming) {
        database.batchUpdate(EVENT, batch, BATCH, (row, line) -> {
            StoredEvent event = line.event();
            row.setString(1, event.eventId());
            row.setString(2, event.aggregateId());
            row.setString(3, event.aggregateType());
            row.setLong(4, event.sequence());
            row.setString(5, event.name());
            row.setString(6, event.revision());
            row.setString(7, event.recordedAt());
            row.setString(8, event.payload());
            row.setString(9, event.metadata());
        });
        database.batchUpdate("insert into imported_salt (event_id, salt) values (?, ?)", batch, BATCH, (row, line) -> {
            row.setString(1, line.event().eventId());
            row.setString(2, line.salt());
        });
        batch.forEach(line -> claiming.take(line.event()));
        beside.flush();
        batch.clear();
    }

    private void document(BundleFile bundle, JsonNode document) {
        byte[] bytes = bundle.bytes("documents/" + document.path("sha256").asString(""));
        database.update(
                DOCUMENT,
                document.path("sha256").asString(""),
                document.path("mediaType").asString(""),
                bytes.length,
                bytes,
                new String(bytes, StandardCharsets.UTF_8),
                document.path("textSha256").asString(""),
                document.path("receivedAt").asString(""));
    }
}
