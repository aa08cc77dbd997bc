package nl.gestand.events.wire;

import tools.jackson.databind.json.JsonMapper;

/** How one value type looks in stored JSON where the plain record form will not do. */
public sealed interface WireForm permits TextForm, VariantForm {

    /** Teaches the mapper this form. */
    void register(JsonMapper.Builder mapper);
}
