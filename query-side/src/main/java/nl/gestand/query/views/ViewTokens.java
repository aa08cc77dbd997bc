package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The tokens, beside the views that they speak for: a token is stored only after what its batches put, and where there is
 * none the views begin anew. While nobody reads yet, many batches are written as one, since most items have events in
 * several; the token waits for that too. Axon registers its own writing of the token before any handler runs, so that a handler's
 * prepare-commit would come too late.
 */
final class ViewTokens implements TokenStore {

    private static final String TOKENS = "view-token";
    private static final String VERSION = "view-version";

    /** Of no position: this process has fed nothing yet. */
    private static final long NOTHING = -2;

    private static final long CLAIMED_ANEW = TimeUnit.SECONDS.toNanos(2);

    private final MongoDatabase database;
    private final ViewTarget target;
    private final MongoTokenStore tokens;
    private final Progress progress;
    private final Runnable beforeRebuild;
    private final int version;
    private final int heldInRebuild;
    private boolean versionChecked;
    private long claimed;
    private long fed = NOTHING;

    /**
     * @param beforeRebuild clears what stands beside the views, before they begin anew
     * @param version of the views' shape; another one in MongoDB means a rebuild
     * @param heldInRebuild how many events may wait to be written while nobody reads, from 0
     */
    ViewTokens(ViewTarget target, Progress progress, Runnable beforeRebuild, int version, int heldInRebuild) {
        this.database = target.database();
        this.target = target;
        this.progress = progress;
        this.beforeRebuild = beforeRebuild;
        this.version = version;
        this.heldInRebuild = heldInRebuild;
        this.tokens = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName(TOKENS)
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .ensureIndexes(false)
                .build();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        long position = position(token);
        CurrentUnitOfWork.ifStarted(ViewBatch::handOver);
        boolean read = progress.isReadAt(position);
        if (!read && position - fed < heldInRebuild) {
            stayClaimed(processor, segment);
            return;
        }
        target.write(position);
        if (read) {
            target.show();
        }
        tokens.storeToken(token, processor, segment);
        fed = position;
        progress.advanceTo(fed);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        target.giveUp();
        TrackingToken token = tokens.fetchToken(processor, segment);
        long position = position(token);
        if (position != fed) {
            target.distrust();
        }
        target.fillUnlessInStep();
        fed = position;
        progress.resumeAt(position);
        return token;
    }

    @Override
    public int[] fetchSegments(String processor) {
        if (!versionChecked) {
            discardOtherVersion();
            versionChecked = true;
        }
        return tokens.fetchSegments(processor);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken first) {
        beginAnew();
        tokens.initializeTokenSegments(processor, segments, first);
        fed = position(first);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }

    /** While no token is stored; a claim lasts ten seconds. */
    private void stayClaimed(String processor, int segment) {
        if (System.nanoTime() - claimed > CLAIMED_ANEW) {
            tokens.extendClaim(processor, segment);
            claimed = System.nanoTime();
        }
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    /** Without its tokens a view is taken for absent, so what is left of it goes with the rebuild. */
    private void discardOtherVersion() {
        Document known =
                database.getCollection(VERSION).find(Filters.eq("_id", VERSION)).first();
        boolean same = known != null && known.getInteger("version", 0) == version;
        if (!same && collections().contains(TOKENS)) {
            database.getCollection(TOKENS).drop();
        }
    }

    private void beginAnew() {
        collections().stream()
                .filter(name -> !name.startsWith("system."))
                .forEach(name -> database.getCollection(name).drop());
        target.clear();
        beforeRebuild.run();
        database.getCollection(VERSION)
                .replaceOne(
                        Filters.eq("_id", VERSION),
                        new Document("_id", VERSION).append("version", version),
                        new ReplaceOptions().upsert(true));
    }

    /** The collections that hold documents of views. */
    static List<String> views(MongoDatabase database) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !name.startsWith("system.") && !name.equals(TOKENS) && !name.equals(VERSION))
                .toList();
    }

    private List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>());
    }
}
