package nl.gestand.query.register;

import org.jspecify.annotations.Nullable;

/** An event, and the item that it was recorded on as that stands. */
public record NewestEvent(
        String item, ItemKind kind, @Nullable String number, String title, EventAnswer event) {}
