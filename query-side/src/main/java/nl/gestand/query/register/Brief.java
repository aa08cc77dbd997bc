package nl.gestand.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.index.Marker;
import nl.gestand.query.standing.ItemStanding;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An item or letter in brief, as a search finds it.
 *
 * @param title of an item, subject of a letter
 * @param people who signed, promised or sent it: family names
 * @param day from which it exists, or its statements count
 * @param outcome of a motion on the day asked about
 * @param overdue null of a letter
 * @param highlights where the words that were asked for stand; only where words were asked for
 */
public record Brief(
        String id,
        String kind,
        @Nullable String number,
        String title,
        List<String> people,
        @Nullable String dossier,
        LocalDate day,
        @Nullable String outcome,
        @Nullable String execution,
        @Nullable String standing,
        @Nullable Boolean overdue,
        @Nullable String ministry,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Highlight> highlights) {

    static Brief of(Document item, LocalDate day, @Nullable Marker marker) {
        String id = item.getString("_id");
        ItemFacts facts = ItemDocuments.facts(item);
        Founding founding = Founding.of(id, facts);
        ItemStanding stands = ItemStanding.on(day, facts);
        return new Brief(
                id,
                founding.kind().word(),
                founding.number(),
                founding.title(),
                founding.people(),
                founding.dossier(),
                facts.existsFrom(),
                facts.outcome(day)
                        .map(fact -> Spans.word(fact.event().outcome()))
                        .orElse(null),
                stands.execution(),
                stands.standing() == null ? null : Spans.word(stands.standing()),
                stands.overdue(),
                facts.ministry(day).orElse(null),
                marker == null ? null : Highlight.of(founding, facts, marker));
    }
}
