package nl.gestand.query.views;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** A MongoDB that outlives the process under test: the one that MONGODB_URI names, else one of the test's own. */
final class TestMongo implements AutoCloseable {

    private static final String DATABASE = "gestand-test";

    private final @Nullable MongoServer server;
    private final String uri;

    private TestMongo(@Nullable MongoServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    /** Opened empty. */
    static TestMongo open() {
        String given = System.getenv("MONGODB_URI");
        TestMongo mongo = given == null ? inProcess() : new TestMongo(null, inTestDatabase(given));
        try (ViewStore store = ViewStore.open(mongo.uri)) {
            store.database().drop();
        }
        return mongo;
    }

    String uri() {
        return uri;
    }

    InetSocketAddress address() {
        String[] host = host().split(":", 2);
        return new InetSocketAddress(host[0], host.length == 1 ? 27017 : Integer.parseInt(host[1]));
    }

    /** The same database by way of another port of this machine. */
    String uriThrough(InetSocketAddress other) {
        return uri.replace(host(), other.getAddress().getHostAddress() + ":" + other.getPort());
    }

    @Override
    public void close() {
        if (server != null) {
            server.shutdownNow();
        }
    }

    private String host() {
        return new ConnectionString(uri).getHosts().getFirst();
    }

    private static TestMongo inProcess() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new TestMongo(
                server, server.getConnectionString() + "/" + DATABASE + "?retryWrites=false&directConnection=true");
    }

    private static String inTestDatabase(String given) {
        String query = given.contains("?") ? given.substring(given.indexOf('?') + 1) : "";
        String hosts = given.replaceFirst("\\?.*", "").replaceFirst("(?<=[^/])/[^/]*$", "");
        return hosts + "/" + DATABASE + "?" + query;
    }
}
