package nl.gestand.query.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * The collections of one generation in the database of views: the views themselves, their tokens, and the version of
 * their shape. Those of the first generation have plain names, those of a later one end in its number.
 */
record ViewCollections(MongoDatabase database, int generation) {

    static final int FIRST = 1;
    static final String TOKENS = "view-token";

    private static final String VERSION = "view-version";
    private static final Pattern NAME = Pattern.compile("(.+?)(?:-(\\d{1,9}))?");

    private record Named(String plain, int generation) {

        static Named of(String name) {
            Matcher parts = NAME.matcher(name);
            return parts.matches() && parts.group(2) != null
                    ? new Named(parts.group(1), Integer.parseInt(parts.group(2)))
                    : new Named(name, FIRST);
        }
    }

    String name(String plain) {
        return generation == FIRST ? plain : plain + "-" + generation;
    }

    MongoCollection<Document> of(String plain) {
        return database.getCollection(name(plain));
    }

    /** The plain names of the collections that hold documents of views. */
    List<String> views() {
        return names().stream()
                .map(Named::of)
                .filter(named -> named.generation() == generation)
                .map(Named::plain)
                .filter(plain -> !plain.equals(TOKENS) && !plain.equals(VERSION))
                .toList();
    }

    /** Without its tokens a view is taken for absent, so what is left of it goes with the rebuild. */
    void discardOtherVersion(int version) {
        Document known = of(VERSION).find(Filters.eq("_id", VERSION)).first();
        boolean same = known != null && known.getInteger("version", 0) == version;
        if (!same && names().contains(name(TOKENS))) {
            of(TOKENS).drop();
        }
    }

    void nameVersion(int version) {
        of(VERSION)
                .replaceOne(
                        Filters.eq("_id", VERSION),
                        new Document("_id", VERSION).append("version", version),
                        new ReplaceOptions().upsert(true));
    }

    void dropAll() {
        drop(each -> each == generation);
    }

    /** Those of generations that are neither this one nor the other. */
    void dropOthers(int other) {
        drop(each -> each != generation && each != other);
    }

    private void drop(IntPredicate which) {
        names().stream()
                .filter(name -> which.test(Named.of(name).generation()))
                .forEach(name -> database.getCollection(name).drop());
    }

    private List<String> names() {
        List<String> names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> name.startsWith("system.") || name.equals(ShownGeneration.COLLECTION));
        return names;
    }
}
