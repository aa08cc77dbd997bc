package nl.gestand.events.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON in which events are stored: fields in the order of the record's components, nulls left out, dates as ISO
 * text, nothing unknown accepted, never a Java class name.
 */
public final class WireFormat {

    private WireFormat() {}

    /** The mapper of the register's own events, with every form of {@link DomainForms}. */
    public static JsonMapper mapper() {
        return mapper(DomainForms.ALL);
    }

    /** A mapper with these forms. */
    public static JsonMapper mapper(List<WireForm> forms) {
        JsonMapper.Builder builder = JsonMapper.builder();
        configure(builder, forms);
        return builder.build();
    }

    /**
     * A value stored as text. A field declared with a subtype of {@code type} needs a form of its own.
     *
     * @param read throws any runtime exception for a text that is no value of the type
     */
    public static <T> WireForm text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return new TextForm<>(type, write, read);
    }

    /**
     * A sealed type whose records are stored with their name as first property, "kind".
     *
     * @throws IllegalArgumentException unless every permitted record has one name
     */
    public static <T> WireForm variants(Class<T> sealedType, Map<String, Class<? extends T>> kinds) {
        return new VariantForm<>(sealedType, kinds);
    }

    static void configure(JsonMapper.Builder builder, List<WireForm> forms) {
        // Jackson 3 sorts by name and ignores what it does not know, unless told otherwise
        builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfig(LogicalType.Textual, WireFormat::refuseOtherScalars)
                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL));
        forms.forEach(form -> form.register(builder));
    }

    private static void refuseOtherScalars(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
