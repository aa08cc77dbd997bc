package nl.gestand.events.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** A sealed type whose records are told apart by the property "kind", with names that never change. */
record VariantForm<T>(Class<T> sealedType, Map<String, Class<? extends T>> kinds) implements WireForm {

    private static final String KIND = "kind";

    VariantForm {
        kinds = Map.copyOf(kinds);
        if (!Set.copyOf(kinds.values()).equals(records(sealedType).collect(Collectors.toSet()))) {
            throw new IllegalArgumentException("the kinds are not the records of " + sealedType.getName());
        }
        kinds.values().forEach(VariantForm::refuseKindComponent);
    }

    @Override
    public void register(JsonMapper.Builder mapper) {
        mapper.addMixIn(sealedType, Kind.class);
        kinds.forEach((name, type) -> mapper.registerSubtypes(new NamedType(type, name)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(VariantForm::records)
                : Stream.of(type);
    }

    private static void refuseKindComponent(Class<?> type) {
        if (type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(KIND::equals)) {
            throw new IllegalArgumentException(type.getName() + " has a component named 'kind' of its own");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = KIND)
    private interface Kind {}
}
