package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.time.RegisterClock;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The histories of several items, for pages on which the events of many stand. */
@Component
public final class Histories {

    private final RegisterReading register;
    private final RegisterClock clock;

    Histories(RegisterReading register, RegisterClock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The events of these items as they are seen today, by id; others' are left out. */
    public Map<String, EventLine> of(Collection<String> items, SignedIn reader, Wording wording) {
        LocalDate today = clock.today();
        Letters letters = register.letters(IndexQuestion.PRESENT);
        Map<String, EventLine> lines = new HashMap<>();
        for (Document document : register.documents(items, IndexQuestion.PRESENT)) {
            Item item = ItemDocuments.ALL.read(document);
            boolean named = Author.isShownTo(reader, ItemDocuments.facts(document), today);
            EventLine.Subject subject = subject(document, wording);
            HistoryEntry.all(item, today, letters, named)
                    .forEach(entry ->
                            lines.put(entry.event().fact(), new EventLine(subject, HistoryShown.of(entry, wording))));
        }
        return lines;
    }

    /** These items with all that are merged with them, since the events of each stand in a stream of its own. */
    public Set<String> withTwins(Collection<String> items) {
        Set<String> all = new LinkedHashSet<>(items);
        for (Document item : register.documents(items, IndexQuestion.PRESENT)) {
            all.addAll(item.getList("twins", String.class, List.of()));
        }
        return all;
    }

    private static EventLine.Subject subject(Document item, Wording wording) {
        ItemKind kind = ItemKind.of(item.getString("kind"));
        String id = item.getString("_id");
        String number = item.getString("number");
        return new EventLine.Subject(
                id,
                wording.text(kind.path() + ".one"),
                number,
                item.getString("title"),
                ItemAddress.of(kind, number, id, Address.of("")));
    }
}
