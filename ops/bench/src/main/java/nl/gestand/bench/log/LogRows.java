package nl.gestand.bench.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;

/** Writes events as the event store does, by plain JDBC in large batches. */
final class LogRows implements AutoCloseable {

    private static final String INSERT = """
            insert into event (event_id, aggregate_id, aggregate_type, sequence, name, revision, recorded_at, payload,
                               metadata)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EventCatalogue catalogue = RegisterCatalogue.all();
    private final WireSerializer serializer = WireSerializer.of(catalogue);
    private final Connection connection;
    private final PreparedStatement insert;
    private long count;

    LogRows(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement(INSERT);
    }

    void add(Story story, int sequence, RegisterEvent event, Instant recordedAt) throws SQLException {
        EventCatalogue.Entry entry = catalogue.entryOf(event.getClass());
        String eventId = new UUID(recordedAt.toEpochMilli() << 16 | 0x7000, ++count | Long.MIN_VALUE).toString();
        insert.setString(1, eventId);
        insert.setString(2, story.id);
        insert.setString(3, story.type);
        insert.setLong(4, sequence);
        insert.setString(5, entry.name());
        insert.setString(6, Integer.toString(entry.revision()));
        insert.setString(7, DateTimeUtils.formatInstant(recordedAt));
        insert.setString(8, serializer.serialize(event, String.class).getData());
        insert.setString(9, metadata(story, eventId));
        insert.addBatch();
    }

    void commit() throws SQLException {
        insert.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    private String metadata(Story story, String eventId) {
        MetaData who = MetaData.with("actor", "u" + Math.floorMod(story.id.hashCode(), 500))
                .and("role", "liaison")
                .and("scope", "JenV")
                .and("trace", eventId.replace("-", ""))
                .and("causation", eventId);
        return serializer.serialize(who, String.class).getData();
    }
}
