package nl.gestand.query.register;

import nl.gestand.events.item.Successor;
import org.jspecify.annotations.Nullable;

/** Another item, paper or plan as an answer mentions it. */
record ItemRef(
        @Nullable String item,
        @Nullable String number,
        @Nullable String title,
        @Nullable String plan) {

    static ItemRef of(Successor successor) {
        return new ItemRef(
                successor.item() == null ? null : successor.item().value(),
                successor.number() == null ? null : successor.number().canonical(),
                null,
                successor.plan());
    }
}
