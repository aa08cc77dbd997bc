package nl.gestand.command.intake.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records that could not be understood. */
@Component
class Quarantine {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;

    Quarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One record.
     *
     * @param record as it was sent, at most a million characters of it
     * @param resolvedAt when it was understood after all
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(
            String id,
            String reason,
            String record,
            Instant quarantinedAt,
            @Nullable Instant resolvedAt) {}

    /** Those of a page, latest first. */
    record Page(List<Entry> items, long total, int page, int pageSize) {}

    /** @param resolved those that were understood later, instead of those that are not */
    Page page(boolean resolved, int page) {
        String which = resolved ? " where resolved_at is not null" : " where resolved_at is null";
        long total = Objects.requireNonNull(jdbc.sql("select count(*) from intake_quarantine" + which)
                .query(Long.class)
                .single());
        List<Entry> entries = jdbc.sql(
                        "select source_id, reason, record, quarantined_at, resolved_at from intake_quarantine" + which
                                + " order by quarantined_at desc, source_id limit ? offset ?")
                .params(PAGE, (long) PAGE * (Math.max(1, page) - 1))
                .query((row, number) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        instant(row.getObject(5, OffsetDateTime.class))))
                .list();
        return new Page(entries, total, Math.max(1, page), PAGE);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
