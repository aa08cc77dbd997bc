package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.number.ItemNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What an item is.
 *
 * @param number the canonical Kamerstuk number first, else another
 * @param submitters family names in order of signing; of a commitment none
 * @param version of the item, as its ETag and {@code If-Match} have it
 * @param position in the log of the last event that it shows
 * @param upToDate false while one of its events could not be shown yet
 * @param mergedInto the item that it goes on in
 * @param retracted its registration was recorded by mistake
 */
record IdentityPart(
        String id,
        String kind,
        @Nullable String number,
        List<String> numbers,
        @Nullable String name,
        String title,
        List<String> submitters,
        @Nullable String dossier,
        @Nullable String ministry,
        @Nullable String committee,
        LocalDate existsFrom,
        long version,
        long position,
        boolean upToDate,
        @Nullable String mergedInto,
        List<String> mergedFrom,
        boolean retracted) {

    static IdentityPart of(Document item, Founding founding, ItemFacts facts, LocalDate day, Surroundings around) {
        String id = item.getString("_id");
        return new IdentityPart(
                id,
                founding.kind().word(),
                founding.number(),
                founding.numbers().stream().map(ItemNumber::canonical).toList(),
                founding.name(),
                founding.title(),
                founding.kind() == ItemKind.MOTION ? founding.people() : List.of(),
                founding.dossier(),
                facts.ministry(day).orElse(null),
                facts.committee(day).orElse(null),
                facts.existsFrom(),
                item.getLong("version"),
                item.getLong("position"),
                around.upToDate(id),
                item.getString("mergedInto"),
                item.getList("twins", String.class),
                founding.retracted());
    }
}
