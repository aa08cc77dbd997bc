package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The collections of one database of views: the views themselves, their tokens, and the version of their shape. */
record ViewCollections(MongoDatabase database, int version) {

    static final String TOKENS = "view-token";

    private static final String VERSION = "view-version";

    /** The collections that hold documents of views. */
    static List<String> views(MongoDatabase database) {
        return names(database).stream()
                .filter(name -> !isSystem(name) && !name.equals(TOKENS) && !name.equals(VERSION))
                .toList();
    }

    /** Without its tokens a view is taken for absent, so what is left of it goes with the rebuild. */
    void discardOtherVersion() {
        Document known =
                database.getCollection(VERSION).find(Filters.eq("_id", VERSION)).first();
        boolean same = known != null && known.getInteger("version", 0) == version;
        if (!same && names(database).contains(TOKENS)) {
            database.getCollection(TOKENS).drop();
        }
    }

    void dropAll() {
        names(database).stream()
                .filter(name -> !isSystem(name))
                .forEach(name -> database.getCollection(name).drop());
    }

    void nameVersion() {
        database.getCollection(VERSION)
                .replaceOne(
                        Filters.eq("_id", VERSION),
                        new Document("_id", VERSION).append("version", version),
                        new ReplaceOptions().upsert(true));
    }

    private static boolean isSystem(String name) {
        return name.startsWith("system.");
    }

    private static List<String> names(MongoDatabase database) {
        return database.listCollectionNames().into(new ArrayList<>());
    }
}
