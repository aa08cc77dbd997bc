package nl.gestand.query.register;

import java.nio.charset.StandardCharsets;
import nl.gestand.pages.Address;
import nl.gestand.query.WhenShown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where an item's page is. */
public final class ItemAddress {

    private ItemAddress() {}

    /** The path of lists of such items: {@code /moties}. */
    public static String list(ItemKind kind) {
        return switch (kind) {
            case MOTION -> "/moties";
            case COMMITMENT -> "/toezeggingen";
        };
    }

    /** By the number that people know it by, else by its id; asked about at the same time as the page it is linked from. */
    public static String of(ItemKind kind, @Nullable String number, String id, Address from) {
        String key = number == null ? id : number;
        return from.to(list(kind) + "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8), WhenShown.FIELDS)
                .toString();
    }

    static String of(IdentityPart item, Address from) {
        return of(ItemKind.of(item.kind()), item.number(), item.id(), from);
    }
}
