package nl.gestand.query.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gestand.query.index.Marker;
import nl.gestand.query.register.Highlight;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where the words that were asked for stand in a letter. */
public final class LetterHighlights {

    private LetterHighlights() {}

    /** @param text of the letter's document, null where it is not held */
    public static List<Highlight> of(Document letter, @Nullable String text, Marker marker) {
        Stream<String> senders = letter.getList("senders", Document.class).stream()
                .map(sender -> sender.getString("name"))
                .filter(Objects::nonNull);
        return Stream.of(
                        Highlight.in("subject", Stream.of(letter.getString("subject")), marker),
                        Highlight.in("senders", senders, marker),
                        Highlight.in("text", Stream.ofNullable(text), marker))
                .flatMap(List::stream)
                .toList();
    }
}
