package nl.gestand.query.views;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** Which generation is shown, kept beside the views so that a start finds it, and so does a process that stood by. */
record ShownGeneration(MongoDatabase database) {

    static final String COLLECTION = "view-generation";

    private static final String ID = "shown";
    private static final String NUMBER = "generation";

    /** The first where nothing is kept. */
    int number() {
        Document kept =
                database.getCollection(COLLECTION).find(Filters.eq("_id", ID)).first();
        return kept == null ? ViewCollections.FIRST : kept.getInteger(NUMBER, ViewCollections.FIRST);
    }

    /**
     * Moves on in one write, which is there whole or not at all.
     *
     * @throws IllegalStateException where another process has moved on meanwhile
     */
    void move(int from, int to) {
        try {
            write(from, to);
        } catch (MongoException unanswered) {
            // the write may have been done all the same, and its answer lost
            if (number() != to) {
                throw unanswered;
            }
        }
    }

    private void write(int from, int to) {
        Document moved = new Document("_id", ID).append(NUMBER, to);
        long replaced = database.getCollection(COLLECTION)
                .replaceOne(Filters.and(Filters.eq("_id", ID), Filters.eq(NUMBER, from)), moved)
                .getMatchedCount();
        if (replaced == 0) {
            if (number() != from) {
                throw new IllegalStateException("another process shows generation " + number() + " by now");
            }
            database.getCollection(COLLECTION).insertOne(moved);
        }
    }
}
