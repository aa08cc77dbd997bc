package nl.gestand.bench.append;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import nl.gestand.command.item.Recorders;
import nl.gestand.command.web.Receipt;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.events.wire.WireFormat;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;

/** Every row that the register writes for a command, of the same size, by plain JDBC. */
final class Rows {

    static final String EVENT = "insert into event (event_id, aggregate_id, aggregate_type, sequence, name, revision,"
            + " recorded_at, payload, metadata) values (?, ?, 'item', ?, ?, ?, ?, ?, ?)";
    static final String NUMBER =
            "insert into number_claim (number_text, holder_id, holder_kind, claimed_by) values (?, ?, 'item', ?)";
    static final String RESPONSIBLE = "insert into responsible (ministry, committee, item_id) values (?, ?, ?)";
    static final String ANSWER =
            "insert into answer (user_key, idempotency_key, request_sha256, receipt, answered_at) values (?, ?, ?, ?, ?)";

    static final WireSerializer SERIALIZER = WireSerializer.of(RegisterCatalogue.all());

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String METADATA =
            SERIALIZER.serialize(metadata(), String.class).getData();

    private Rows() {}

    /** What goes with every event, as the register keeps it. */
    static MetaData metadata() {
        return MetaData.with(Recorders.ACTOR, Ours.LIAISON.userKey())
                .and(Recorders.ROLE, "liaison")
                .and(Recorders.TRACE, SHA256.substring(32))
                .and(Recorders.CAUSATION, "01890a5d-ac96-774b-bcce-b302099a8057")
                .and(Recorders.SCOPE, Sample.MINISTRY);
    }

    /** An event as it is stored. */
    record Stored(String name, String revision, String payload) {

        static Stored of(RegisterEvent event) {
            SerializedObject<String> written = SERIALIZER.serialize(event, String.class);
            return new Stored(written.getType().getName(), written.getType().getRevision(), written.getData());
        }
    }

    static void event(PreparedStatement row, String item, long sequence, Stored event) throws SQLException {
        row.setString(1, Sample.id());
        row.setString(2, item);
        row.setLong(3, sequence);
        row.setString(4, event.name());
        row.setString(5, event.revision());
        row.setString(6, DateTimeUtils.formatInstant(Instant.ofEpochSecond(1_735_689_600L + sequence)));
        row.setString(7, event.payload());
        row.setString(8, METADATA);
    }

    static void number(PreparedStatement row, String item, String number) throws SQLException {
        row.setString(1, number);
        row.setString(2, item);
        row.setString(3, item);
    }

    static void responsible(PreparedStatement row, String item) throws SQLException {
        row.setString(1, Sample.MINISTRY);
        row.setString(2, "J&V");
        row.setString(3, item);
    }

    static void answer(PreparedStatement row, String receipt) throws SQLException {
        row.setString(1, Ours.LIAISON.userKey());
        row.setString(2, Sample.id());
        row.setString(3, SHA256);
        row.setString(4, receipt);
        row.setObject(5, OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
    }

    /** The answer to a command that recorded these many facts, from that sequence on. */
    static String receipt(String item, long first, int facts) {
        List<String> ids = LongStream.range(first, first + facts)
                .mapToObj(sequence -> item + "." + sequence)
                .toList();
        long version = first + facts - 1;
        return WireFormat.mapper()
                .writeValueAsString(new Receipt(item, version, 0, ids, List.of(new Receipt.Written(item, version))));
    }
}
