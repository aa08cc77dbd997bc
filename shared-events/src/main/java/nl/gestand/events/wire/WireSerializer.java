package nl.gestand.events.wire;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Stores events under their stable names as JSON and reads only what the catalogue lists.
 *
 * <p>Besides events it knows what Axon must store with them (metadata, positions in the log), under names that no event
 * can have.
 */
public final class WireSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> ENGINE_TYPES = Map.of(
            "metadata", MetaData.class, "position", GlobalSequenceTrackingToken.class, "replay", ReplayToken.class);

    private final EventCatalogue catalogue;

    private WireSerializer(EventCatalogue catalogue, List<WireForm> forms) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(builder -> {
            WireFormat.configure(builder, forms);
            allowReplays(builder);
        }));
        this.catalogue = catalogue;
    }

    /** The serializer of these events, with the forms of the register's values. */
    public static WireSerializer of(EventCatalogue catalogue) {
        return of(catalogue, DomainForms.ALL);
    }

    /** The serializer of these events, with these forms. */
    public static WireSerializer of(EventCatalogue catalogue, List<WireForm> forms) {
        return new WireSerializer(catalogue, forms);
    }

    /**
     * Lets a mapper read Axon's tokens of a replay, whose parts are told apart by class, and no other such class. Without
     * it Jackson 3 writes these tokens but refuses to read them back.
     */
    public static void allowReplays(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(TrackingToken.class)
                .build());
    }

    /**
     * Reads old revisions too: events that a projection parked come here without passing the chain that the readers of
     * the log apply.
     */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Axon declares it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (!Upcasters.isOld(type.getName(), type.getRevision())) {
            return super.deserialize(stored);
        }
        JsonNode payload = getConverter().convert(stored, JsonNode.class).getData();
        Upcasters.Upcast now = Upcasters.upcast(type.getName(), type.getRevision(), payload);
        return super.deserialize(
                new SimpleSerializedObject<>(now.payload(), JsonNode.class, type.getName(), now.revision()));
    }

    /** The record stored under that name; throws {@link UnknownEvent} where Axon's own would skip the event. */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        Class<?> engineType = engineType(type.getName());
        return engineType != null
                ? engineType
                : catalogue.named(type.getName(), type.getRevision()).type();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        for (Map.Entry<String, Class<?>> engineType : ENGINE_TYPES.entrySet()) {
            if (engineType.getValue() == type) {
                return new SimpleSerializedType(engineType.getKey(), null);
            }
        }
        EventCatalogue.Entry entry = catalogue.entryOf((Class<?>) type);
        return new SimpleSerializedType(entry.name(), Integer.toString(entry.revision()));
    }

    private static @Nullable Class<?> engineType(String name) {
        // Axon asks for metadata by its class name, which is not stored
        return name.equals(MetaData.class.getName()) ? MetaData.class : ENGINE_TYPES.get(name);
    }
}
