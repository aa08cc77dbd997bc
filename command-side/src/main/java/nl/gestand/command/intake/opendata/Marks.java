package nl.gestand.command.intake.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneOffset;
import nl.gestand.events.wire.WireFormat;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far a client has come in each source, so that it can go on where it stopped. */
@Component
class Marks {

    private static final JsonMapper JSON = WireFormat.mapper();

    private final JdbcClient jdbc;
    private final RegisterClock clock;

    Marks(JdbcClient jdbc, RegisterClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How far.
     *
     * @param source as the client names it
     * @param changedAt everything up to this {@code ApiGewijzigdOp} was taken in; null before the first whole pass
     * @param nextLink where the pass under way goes on; null where none is
     * @param passChangedAt the highest {@code ApiGewijzigdOp} that the pass under way has seen
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Mark(
            String source,
            @Nullable String changedAt,
            @Nullable String nextLink,
            @Nullable String passChangedAt) {}

    Mark of(String source) {
        return jdbc.sql("select state from intake_mark where source = ?")
                .param(source)
                .query((row, number) -> JSON.readValue(row.getString(1), Mark.class))
                .optional()
                .orElse(new Mark(source, null, null, null));
    }

    Mark set(Mark mark) {
        Object[] row = {JSON.writeValueAsString(mark), clock.now().atOffset(ZoneOffset.UTC), mark.source()};
        int known = jdbc.sql("update intake_mark set state = ?, marked_at = ? where source = ?")
                .params(row)
                .update();
        if (known == 0) {
            jdbc.sql("insert into intake_mark (state, marked_at, source) values (?, ?, ?)")
                    .params(row)
                    .update();
        }
        return mark;
    }
}
