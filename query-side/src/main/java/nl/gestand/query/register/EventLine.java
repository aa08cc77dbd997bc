package nl.gestand.query.register;

import java.util.Map;
import java.util.stream.Collectors;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import org.jspecify.annotations.Nullable;

/** One event where those of many items and letters stand, for a page. */
public record EventLine(Subject subject, HistoryShown event) {

    /**
     * The item or letter that it is an event of.
     *
     * @param kind in words
     * @param address of its page
     */
    public record Subject(String id, String kind, @Nullable String number, String title, String address) {

        static Subject of(ItemChanges item, Wording wording) {
            boolean letter = item.kind().equals("letter");
            String kind = letter ? "letters" : ItemKind.of(item.kind()).path();
            String address = letter
                    ? "/brieven/" + item.id()
                    : ItemAddress.of(ItemKind.of(item.kind()), item.number(), item.id(), Address.of(""));
            return new Subject(item.id(), wording.text(kind + ".one"), item.number(), item.title(), address);
        }
    }

    /** The events of one item or letter between two positions, by id, without what each changed. */
    public static Map<String, EventLine> of(ItemChanges item, Wording wording) {
        Subject subject = Subject.of(item, wording);
        return item.events().stream()
                .map(event -> Map.entry(event.fact(), new EventLine(subject, HistoryShown.of(event, wording))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
