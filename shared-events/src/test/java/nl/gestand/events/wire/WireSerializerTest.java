package nl.gestand.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireSerializerTest {

    private static final Kite.Built BUILT =
            new Kite.Built("Noord", LocalDate.of(2024, 2, 2), new Kite.Colour("#f00"), List.of(new Kite.Tail(1, 2)));

    private static final String BUILT_JSON =
            "{\"zone\":\"Noord\",\"builtOn\":\"2024-02-02\",\"colour\":\"#f00\",\"tails\":[{\"width\":1,\"length\":2}]}";

    @Test
    void storesAStableNameAndFieldsInTheOrderOfTheRecord() {
        SerializedObject<String> stored = Kite.SERIALIZER.serialize(BUILT, String.class);

        assertThat(stored.getType().getName()).isEqualTo("kite.built");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData()).isEqualTo(BUILT_JSON);
        assertThat(read("kite.built", "1", BUILT_JSON)).isEqualTo(BUILT);
    }

    @Test
    void leavesNullsOutAndReadsThemBack() {
        Kite.Built undated = new Kite.Built("Noord", null, new Kite.Colour("#f00"), List.of());
        String json = "{\"zone\":\"Noord\",\"colour\":\"#f00\",\"tails\":[]}";

        assertThat(Kite.SERIALIZER.serialize(undated, String.class).getData()).isEqualTo(json);
        assertThat(read("kite.built", "1", json)).isEqualTo(undated);
    }

    @Test
    void tellsVariantsApartByAStableKindAndWritesMomentsAsText() {
        Kite.Ending.CarriedOff event = new Kite.Ending.CarriedOff(
                Instant.parse("2024-02-02T10:15:30.123Z"), new Kite.Cause.Wind(9), Map.of(new Kite.Colour("#0f0"), 3));
        String json = "{\"seenAt\":\"2024-02-02T10:15:30.123Z\",\"cause\":{\"kind\":\"wind\",\"beaufort\":9},"
                + "\"rest\":{\"#0f0\":3}}";

        assertThat(Kite.SERIALIZER.serialize(event, String.class).getData()).isEqualTo(json);
        assertThat(read("kite.carried-off", "1", json)).isEqualTo(event);
    }

    @Test
    void theMapperOfTheWireFormatWritesTheSame() {
        assertThat(WireFormat.mapper(Kite.FORMS).writeValueAsString(BUILT)).isEqualTo(BUILT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"beach\":\"Zandvoort\",\"metres\":5,\"pilot\":\"x\"}",
                "{\"beach\":\"Zandvoort\",\"metres\":\"5\"}",
                "{\"beach\":\"Zandvoort\",\"metres\":5.5}",
                "{\"beach\":\"Zandvoort\"}",
                "{\"beach\":\"Zandvoort\",\"metres\":5,\"metres\":6}",
                "{\"beach\":7,\"metres\":5}",
                "{\"beach\":\"Zandvoort\",\"metres\":5} {}",
                "{\"beach\":"
            })
    void refusesWhatTheRecordDoesNotSay(String json) {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read("kite.flown", "2", json));
    }

    @Test
    void refusesTextThatIsNoValueAndAKindThatIsNotListed() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read("kite.built", "1", BUILT_JSON.replace("#f00", "red")))
                .withStackTraceContaining("no colour: red");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read("kite.carried-off", "1", "{\"cause\":{\"kind\":\"java.lang.Object\"}}"));
    }

    @Test
    void throwsForUnknownNamesRevisionsAndClassesInsteadOfSkipping() {
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> read("kite.sold", "1", "{}"))
                .withMessageContaining("kite.sold");
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> read("kite.flown", "1", "{}"))
                .withMessageContaining("kite.flown");
        assertThatExceptionOfType(UnknownEvent.class).isThrownBy(() -> read("java.lang.String", null, "\"x\""));
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> Kite.SERIALIZER.serialize("text", String.class))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void metadataAndPositionsTravelWithoutJavaNames() {
        MetaData metadata = MetaData.with("actor", "a1").and("trace", "t1");
        SerializedObject<String> stored = Kite.SERIALIZER.serialize(metadata, String.class);

        assertThat(stored.getData()).contains("\"actor\":\"a1\"").doesNotContain("axon");
        assertThat(stored.getType().getName()).isEqualTo("metadata");
        assertThat((Object) Kite.SERIALIZER.deserialize(stored)).isEqualTo(metadata);
        assertThat(read(MetaData.class.getName(), null, stored.getData())).isEqualTo(metadata);
    }

    @Test
    void positionsInTheLogSurviveAlsoWithinAReplay() {
        GlobalSequenceTrackingToken position = new GlobalSequenceTrackingToken(7);
        Object replay = ReplayToken.createReplayToken(position, new GlobalSequenceTrackingToken(3));

        assertThat(Kite.SERIALIZER.serialize(position, String.class).getData()).isEqualTo("{\"globalIndex\":7}");
        assertThat(again(position)).isEqualTo(position);
        assertThat(again(replay)).isEqualTo(replay);
    }

    @Test
    void refusesVariantsThatLackANameOrHaveAFieldNamedKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireFormat.variants(Kite.Cause.class, Map.of("wind", Kite.Cause.Wind.class)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireFormat.variants(Clash.class, Map.of("one", Clash.One.class)))
                .withMessageContaining("'kind'");
    }

    private static Object again(Object value) {
        return Kite.SERIALIZER.deserialize(Kite.SERIALIZER.serialize(value, byte[].class));
    }

    private static Object read(String name, @Nullable String revision, String json) {
        return Kite.SERIALIZER.deserialize(new SimpleSerializedObject<>(json, String.class, name, revision));
    }

    private sealed interface Clash {
        record One(String kind) implements Clash {}
    }
}
