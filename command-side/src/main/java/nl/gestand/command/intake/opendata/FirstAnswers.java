package nl.gestand.command.intake.opendata;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.gestand.events.wire.WireFormat;
import nl.gestand.time.RegisterClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The first answer to each page, by account and idempotency key, so that a client whose answer was lost can add it up. */
@Component
class FirstAnswers {

    private static final JsonMapper JSON = WireFormat.mapper();

    private final JdbcClient jdbc;
    private final RegisterClock clock;

    FirstAnswers(JdbcClient jdbc, RegisterClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer given before. */
    record Given(String requestSha256, PageAnswer answer) {}

    Optional<Given> find(String userKey, String key) {
        return jdbc.sql("select request_sha256, answer from intake_answer where user_key = ? and idempotency_key = ?")
                .params(userKey, key)
                .query((row, number) -> new Given(row.getString(1), JSON.readValue(row.getString(2), PageAnswer.class)))
                .optional();
    }

    void keep(ImportPage page, PageAnswer answer) {
        jdbc.sql("insert into intake_answer (user_key, idempotency_key, request_sha256, answer, answered_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        page.userKey(),
                        page.key(),
                        page.sha256(),
                        JSON.writeValueAsString(answer),
                        clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
