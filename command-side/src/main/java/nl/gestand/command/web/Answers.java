package nl.gestand.command.web;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.gestand.events.FactId;
import nl.gestand.events.store.BesideEvents;
import nl.gestand.events.store.EventLog;
import nl.gestand.events.wire.WireFormat;
import nl.gestand.time.RegisterClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The first answers to requests, by account and idempotency key, kept with the events. */
@Component
class Answers {

    private final JdbcClient jdbc;
    private final EventLog log;
    private final BesideEvents beside;
    private final RegisterClock clock;
    private final JsonMapper json = WireFormat.mapper();

    Answers(JdbcClient jdbc, EventLog log, BesideEvents beside, RegisterClock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.beside = beside;
        this.clock = clock;
    }

    /** An answer given before. */
    record Given(String requestSha256, Receipt receipt) {}

    Optional<Given> find(String userKey, String idempotencyKey) {
        return jdbc.sql("select request_sha256, receipt from answer where user_key = ? and idempotency_key = ?")
                .params(userKey, idempotencyKey)
                .query((row, number) -> new Given(
                        row.getString("request_sha256"), json.readValue(row.getString("receipt"), Receipt.class)))
                .optional()
                .map(given -> new Given(given.requestSha256(), placed(given.receipt())));
    }

    /** The position is not known yet when a receipt is kept with its events. */
    private Receipt placed(Receipt kept) {
        if (kept.position() > 0 || kept.facts().isEmpty()) {
            return kept;
        }
        FactId last = FactId.parse(kept.facts().getLast());
        return kept.at(log.positionOf(last.stream(), last.sequence()));
    }

    /** Writes the answer with the events of the running transaction. */
    void keep(String userKey, String idempotencyKey, String requestSha256, Receipt receipt) {
        beside.write(
                "insert into answer (user_key, idempotency_key, request_sha256, receipt, answered_at)"
                        + " values (?, ?, ?, ?, ?)",
                userKey,
                idempotencyKey,
                requestSha256,
                json.writeValueAsString(receipt),
                clock.now().atOffset(ZoneOffset.UTC));
    }
}
