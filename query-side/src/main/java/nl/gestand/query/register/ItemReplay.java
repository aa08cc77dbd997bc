package nl.gestand.query.register;

import java.util.function.Function;
import nl.gestand.query.fold.EventLog;
import org.bson.Document;

/** An item's document straight from the log, by the fold of the views but without any of them. */
public final class ItemReplay {

    private ItemReplay() {}

    /**
     * @param streams the events of each item up to the moment that is asked about
     * @return as the views store it, without other items' events
     */
    public static Document document(String id, Function<String, EventLog> streams) {
        Document document = ItemDocuments.ALL.write(Item.of(id, streams));
        document.remove("absorbed");
        return document;
    }
}
