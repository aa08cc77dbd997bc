package nl.gestand.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A database of views for a test: the embedded server over its wire, or the real one that MONGODB_URI names. */
public final class Views {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final MongoClient CLIENT = MongoClients.create(address());

    private Views() {}

    /** An empty database. */
    public static MongoDatabase empty() {
        MongoDatabase views = CLIENT.getDatabase("reading_test_" + COUNT.incrementAndGet());
        views.drop();
        return views;
    }

    private static String address() {
        @Nullable String uri = System.getenv("MONGODB_URI");
        return uri == null ? new MongoServer(new MemoryBackend()).bindAndGetConnectionString() : uri;
    }
}
