package nl.gestand.query.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.query.register.Register;
import nl.gestand.query.views.ViewListener;
import org.bson.Document;

/**
 * An item or letter that changed, as a reader is told of it: what all may see, and only which it is. What it says is asked
 * for where it is read.
 *
 * @param kind {@code motion}, {@code commitment} or {@code letter}
 * @param ministries all that had it at some day, or that sent it
 * @param committees all that had it at some day
 * @param dossiers its own and the one that that is part of
 * @param letters of an item those that its facts cite
 */
record Changed(
        String id,
        String kind,
        List<String> numbers,
        @JsonIgnore Set<String> ministries,
        @JsonIgnore Set<String> committees,
        @JsonIgnore Set<String> dossiers,
        @JsonIgnore Set<String> letters) {

    static final String LETTER = "letter";

    static Changed of(ViewListener.Shown shown) {
        Document document = shown.document();
        boolean item = shown.collection().equals(Register.ITEMS);
        return new Changed(
                document.getString("_id"),
                item ? document.getString("kind") : LETTER,
                List.copyOf(texts(document, "numbers")),
                item ? each(document, "spans", "ministry") : each(document, "senders", "ministry"),
                item ? each(document, "spans", "committee") : Set.of(),
                Set.copyOf(texts(document, "dossiers")),
                Set.copyOf(texts(document, "letters")));
    }

    boolean isLetter() {
        return kind.equals(LETTER);
    }

    private static List<String> texts(Document document, String field) {
        List<String> texts = document.getList(field, String.class);
        return texts == null ? List.of() : texts;
    }

    private static Set<String> each(Document document, String list, String field) {
        List<Document> parts = document.getList(list, Document.class);
        Stream<String> values = parts == null
                ? Stream.of()
                : parts.stream().map(part -> part.getString(field)).filter(Objects::nonNull);
        return Set.copyOf(values.collect(Collectors.toSet()));
    }
}
