package nl.gestand.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.events.RegisterEvent;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Every event ever stored must be read as it was written; a changed shape is a new revision with an upcaster. */
class GoldenEventsTest {

    private static final EventCatalogue CATALOGUE = RegisterCatalogue.all();
    private static final WireSerializer SERIALIZER = WireSerializer.of(CATALOGUE);

    static Stream<Golden> goldens() throws IOException {
        return Golden.all().stream().filter(GoldenEventsTest::isOfToday);
    }

    static Stream<EventCatalogue.Entry> entries() {
        return CATALOGUE.entries().stream();
    }

    static Stream<Golden> old() throws IOException {
        return Golden.all().stream().filter(golden -> !isOfToday(golden));
    }

    private static boolean isOfToday(Golden golden) {
        return CATALOGUE.entries().stream()
                .noneMatch(entry -> entry.name().equals(golden.name()) && entry.revision() > golden.revision());
    }

    @ParameterizedTest
    @MethodSource("old")
    void anOldRevisionIsReadAsWhatItSaysIsWrittenToday(Golden golden) {
        int today = CATALOGUE.entries().stream()
                .filter(entry -> entry.name().equals(golden.name()))
                .mapToInt(EventCatalogue.Entry::revision)
                .findFirst()
                .orElseThrow();
        Golden same = new Golden(golden.name(), today, golden.isSparse());

        assertThat(read(golden, golden.json())).isEqualTo(read(same, same.json()));
        assertThat(EventReading.read(golden.name(), Integer.toString(golden.revision()), golden.json()))
                .isEqualTo(read(same, same.json()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isReadAndWrittenAgainInEqualBytes(Golden golden) {
        Object event = read(golden, golden.json());

        assertThat(SERIALIZER.serialize(event, byte[].class).getData()).isEqualTo(golden.bytes());
        assertThat(SERIALIZER.typeForClass(event.getClass()).getName()).isEqualTo(golden.name());
        assertThat(WireFormat.mapper().writeValueAsBytes(event)).isEqualTo(golden.bytes());
        assertThat(WireFormat.mapper().readValue(golden.bytes(), event.getClass()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aRenamedFieldIsNotReadAsIfItWereNotThere(Golden golden) {
        ObjectNode fields = (ObjectNode) WireFormat.mapper().readTree(golden.json());

        assertThat(fields.propertyNames()).isNotEmpty().allSatisfy(name -> {
            ObjectNode changed = fields.deepCopy();
            changed.set(name + "Anders", changed.remove(name));
            assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(golden, changed.toString()));
        });
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aRemovedFieldShowsInTheBytes(Golden golden) {
        ObjectNode fields = (ObjectNode) WireFormat.mapper().readTree(golden.json());

        assertThat(fields.propertyNames()).allSatisfy(name -> {
            ObjectNode changed = fields.deepCopy();
            changed.remove(name);
            assertThat(writtenAgain(golden, changed)).isNotEqualTo(golden.json());
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEventHasAFullGoldenFileAndASparseOneWhereFieldsMayBeMissing(EventCatalogue.Entry entry) {
        Golden full = new Golden(entry.name(), entry.revision(), false);

        assertThat(full.exists()).as("golden/%s", full.file()).isTrue();
        assertThat(components(entry).map(part -> valueOf(part, full))).doesNotContainNull();
        assertThat(sparse(entry).exists() || !hasNullable(entry))
                .as("golden/%s", sparse(entry).file())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theSparseFileLeavesOutEveryFieldThatMayBeMissing(EventCatalogue.Entry entry) {
        // an assignment needs one of its two
        List<RecordComponent> missing = components(entry)
                .filter(GoldenEventsTest::isNullable)
                .filter(part -> !part.getName().equals("committee"))
                .toList();

        assertThat(missing)
                .allSatisfy(part -> assertThat(valueOf(part, sparse(entry))).isNull());
    }

    @Test
    void noGoldenFileIsOfAnUnknownEvent() throws IOException {
        assertThat(Golden.all())
                .isNotEmpty()
                .allSatisfy(golden -> assertThat(CATALOGUE.entries())
                        .anyMatch(
                                entry -> entry.name().equals(golden.name()) && entry.revision() >= golden.revision()));
    }

    @Test
    void anEventWithoutAGoldenFileIsNoticed() {
        assertThat(new Golden("motion.forgotten", 1, false).exists()).isFalse();
    }

    private static RegisterEvent read(Golden golden, String json) {
        return SERIALIZER.deserialize(
                new SimpleSerializedObject<>(json, String.class, golden.name(), Integer.toString(golden.revision())));
    }

    private static String writtenAgain(Golden golden, ObjectNode changed) {
        try {
            return new String(
                    SERIALIZER
                            .serialize(read(golden, changed.toString()), byte[].class)
                            .getData(),
                    StandardCharsets.UTF_8);
        } catch (SerializationException refused) {
            return "refused";
        }
    }

    private static Golden sparse(EventCatalogue.Entry entry) {
        return new Golden(entry.name(), entry.revision(), true);
    }

    private static boolean hasNullable(EventCatalogue.Entry entry) {
        return components(entry).anyMatch(GoldenEventsTest::isNullable);
    }

    private static boolean isNullable(RecordComponent part) {
        AnnotatedType type = part.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Stream<RecordComponent> components(EventCatalogue.Entry entry) {
        return Stream.of(entry.type().getRecordComponents());
    }

    private static @Nullable Object valueOf(RecordComponent part, Golden golden) {
        try {
            return part.getAccessor().invoke(read(golden, golden.json()));
        } catch (ReflectiveOperationException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
