package nl.gestand.events.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Events as rows of the log; several in one statement, which hands out their positions in order. */
final class EventRows {

    /** Of one statement: a command appends a few, and each number of them has a text of its own. */
    private static final int IN_A_STATEMENT = 32;

    private static final String INSERT = "insert into event (event_id, aggregate_id, aggregate_type, sequence, name,"
            + " revision, recorded_at, payload, metadata) values ";
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Dialect dialect;
    private final Serializer serializer;
    private final String recordedAt;
    private @Nullable MetaData written;
    private String metaData = "";

    EventRows(Dialect dialect, Serializer serializer, Instant recordedAt) {
        this.dialect = dialect;
        this.serializer = serializer;
        this.recordedAt = DateTimeUtils.formatInstant(recordedAt);
    }

    /** @param last is told the position of the last event */
    List<Row> of(List<? extends EventMessage<?>> events, LongConsumer last) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < events.size(); from += IN_A_STATEMENT) {
            var some = events.subList(from, Math.min(events.size(), from + IN_A_STATEMENT));
            rows.add(row(some, last));
        }
        return rows;
    }

    private Row row(List<? extends EventMessage<?>> events, LongConsumer last) {
        List<@Nullable Object> values = new ArrayList<>(9 * events.size());
        events.forEach(event -> add(EventUtils.asDomainEventMessage(event), values));
        String insert = INSERT + String.join(", ", Collections.nCopies(events.size(), VALUES));
        return new Row(dialect.givingPosition(insert), values.toArray(), true, last);
    }

    private void add(DomainEventMessage<?> event, List<@Nullable Object> values) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        values.add(event.getIdentifier());
        values.add(event.getAggregateIdentifier());
        values.add(event.getType());
        values.add(event.getSequenceNumber());
        values.add(payload.getType().getName());
        values.add(payload.getType().getRevision());
        values.add(recordedAt);
        values.add(payload.getData());
        values.add(metaData(event));
    }

    /** The events of one command have the same. */
    private String metaData(EventMessage<?> event) {
        if (!event.getMetaData().equals(written)) {
            written = event.getMetaData();
            metaData = event.serializeMetaData(serializer, String.class).getData();
        }
        return metaData;
    }
}
