package nl.gestand.query.views;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the views live: a real MongoDB, or one in this process that forgets all when it stops. */
final class ViewStore implements AutoCloseable {

    private static final String DATABASE = "gestand";

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable MongoServer embedded;

    private ViewStore(MongoClientSettings settings, String database, @Nullable MongoServer embedded) {
        this.client = MongoClients.create(settings);
        this.database = client.getDatabase(database);
        this.embedded = embedded;
    }

    /** Opens the MongoDB at the address, or one in memory where it is blank; connects when first used. */
    static ViewStore open(String uri) {
        if (uri.isBlank()) {
            return inMemory();
        }
        ConnectionString address = read(uri);
        String name = address.getDatabase();
        return new ViewStore(settings(address), name == null ? DATABASE : name, null);
    }

    /** Whether it forgets all when it stops. */
    boolean isInMemory() {
        return embedded != null;
    }

    MongoDatabase database() {
        return database;
    }

    /** The client goes first, so that no connection is cut while it is in use. */
    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.shutdownNow();
        }
    }

    private static ViewStore inMemory() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ConnectionString address = new ConnectionString(server.getConnectionString() + "/?retryWrites=false");
        return new ViewStore(settings(address), DATABASE, server);
    }

    /** The driver's own message may repeat parts of the address, which holds a password. */
    private static ConnectionString read(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException("MONGODB_URI is not a MongoDB connection string");
        }
    }

    /** A reader is told within seconds that MongoDB is away; the address itself may say otherwise. */
    private static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .applicationName("gestand")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(2, TimeUnit.SECONDS))
                .applyConnectionString(address)
                .build();
    }
}
