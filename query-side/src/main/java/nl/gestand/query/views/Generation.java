package nl.gestand.query.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;

/**
 * One making of all views: their collections, their tokens, and what is kept beside them. Nothing of it is ever mixed with
 * another's; who reads it holds it, so that nothing of it goes under a reader.
 */
final class Generation implements ViewDocuments, AutoCloseable {

    private final ViewCollections collections;
    private final List<Beside> beside;
    private final AtHand atHand = new AtHand();
    private final MongoTokenStore tokens;
    private final Readers readers = new Readers();

    Generation(MongoDatabase database, int number, List<Beside> beside) {
        this.collections = new ViewCollections(database, number);
        this.beside = Stream.concat(beside.stream(), Stream.of(atHand)).toList();
        this.tokens = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName(collections.name(ViewCollections.TOKENS))
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .ensureIndexes(false)
                .build();
    }

    int number() {
        return collections.generation();
    }

    ViewCollections collections() {
        return collections;
    }

    @Override
    public MongoCollection<Document> collection(String view) {
        return collections.of(view);
    }

    MongoTokenStore tokens() {
        return tokens;
    }

    List<Beside> beside() {
        return beside;
    }

    AtHand atHand() {
        return atHand;
    }

    /** Whether all that is beside it can be asked all that it is made for. */
    boolean isWhole() {
        return beside.stream().allMatch(Beside::isWhole);
    }

    Readers readers() {
        return readers;
    }

    /** Gives back the memory of what is beside; the collections stay. */
    @Override
    public void close() {
        for (Beside each : beside) {
            if (each instanceof AutoCloseable closeable) {
                close(closeable);
            }
        }
    }

    private static void close(AutoCloseable beside) {
        try {
            beside.close();
        } catch (Exception unclosed) {
            throw new IllegalStateException("what is beside a generation does not close", unclosed);
        }
    }
}
