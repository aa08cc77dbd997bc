package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.gestand.query.fold.KeptEvent;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Gives all items that a question asks for, whatever its page, and what was recorded on them last. */
@Component
public final class ItemListing {

    private static final int PORTION = 200;

    private final RegisterReading register;

    ItemListing(RegisterReading register) {
        this.register = register;
    }

    /** How many there are. */
    public long count(ItemQuestion question) {
        return register.find(question, 0).total();
    }

    /** In order, portion by portion, so that no more than these are in memory. */
    public void each(ItemQuestion question, int most, Consumer<ItemLine> next) {
        List<String> ids = register.find(question, most).ids();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<Document> portion =
                    register.documents(ids.subList(from, Math.min(ids.size(), from + PORTION)), question.when());
            List<ItemAnswer> answers = register.answers(portion, question.when(), null);
            for (int i = 0; i < portion.size(); i++) {
                next.accept(ItemLine.of(answers.get(i), portion.get(i)));
            }
        }
    }

    /** The events that were recorded last on any of these items, the last first. */
    public List<NewestEvent> newest(ItemQuestion question, int most) {
        record Told(Document item, KeptEvent event) {}
        List<String> ids = register.find(question.lastChangedFirst(), most).ids();
        List<Told> told = new ArrayList<>();
        for (Document item : register.documents(ids, question.when())) {
            ItemDocuments.ALL.read(item).inForce().events().forEach(event -> told.add(new Told(item, event)));
        }
        var letters = register.letters(question.when().position());
        return told.stream()
                .sorted(Comparator.<Told>comparingLong(each -> -each.event().position())
                        .thenComparing(each -> each.event().recorded().id().toString()))
                .limit(most)
                .map(each -> new NewestEvent(
                        each.item().getString("_id"),
                        ItemKind.of(each.item().getString("kind")),
                        each.item().getString("number"),
                        each.item().getString("title"),
                        EventAnswer.of(each.event(), letters, false)))
                .toList();
    }
}
