package nl.gestand.query.views;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The tokens, beside the views that they speak for: a token is stored only after what its batches put, and where there is
 * none the views begin anew. While nobody reads yet, many batches are written as one, since most items have events in
 * several; the token waits for that too. Axon registers its own writing of the token before any handler runs, so that a handler's
 * prepare-commit would come too late.
 */
final class ViewTokens implements TokenStore {

    /** Of no position: this process has fed nothing yet. */
    private static final long NOTHING = -2;

    private static final long CLAIMED_ANEW = TimeUnit.SECONDS.toNanos(2);

    private final ViewTarget target;
    private final Progress progress;
    private final Runnable beforeRebuild;
    private final int version;
    private final int heldInRebuild;
    private final Succession succession;
    private boolean versionChecked;
    private long claimed;
    private long fed = NOTHING;
    private volatile boolean left;

    /** Of a generation that stays the same. */
    ViewTokens(ViewTarget target, Progress progress, Runnable beforeRebuild, int version, int heldInRebuild) {
        this(target, progress, beforeRebuild, version, heldInRebuild, Succession.NONE);
    }

    /**
     * @param beforeRebuild clears what stands beside the views, before they begin anew
     * @param version of the views' shape; another one in MongoDB means a rebuild
     * @param heldInRebuild how many events may wait to be written while nobody reads, from 0
     * @param succession which generation the target is of
     */
    ViewTokens(
            ViewTarget target,
            Progress progress,
            Runnable beforeRebuild,
            int version,
            int heldInRebuild,
            Succession succession) {
        this.target = target;
        this.progress = progress;
        this.beforeRebuild = beforeRebuild;
        this.version = version;
        this.heldInRebuild = heldInRebuild;
        this.succession = succession;
    }

    ViewTarget target() {
        return target;
    }

    /** Leaves the token as it is, claim and all, to whoever feeds the generation from here on. */
    void leave() {
        left = true;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        long position = position(token);
        CurrentUnitOfWork.ifStarted(ViewBatch::handOver);
        boolean read = progress.isReadAt(position);
        if (!read && position - fed < heldInRebuild) {
            stayClaimed(processor, segment);
            progress.holdUpTo(position);
            return;
        }
        target.write(position, read, () -> stayClaimed(processor, segment));
        if (read) {
            target.show();
        }
        tokens().storeToken(token, processor, segment);
        fed = position;
        progress.advanceTo(fed);
        target.tell();
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        target.giveUp();
        TrackingToken token = tokens().fetchToken(processor, segment);
        long position = position(token);
        if (position != fed) {
            target.distrust();
        }
        target.fillUnlessInStep(() -> stayClaimed(processor, segment));
        fed = position;
        // what an unfinished rebuild left is gone before anybody reads
        succession.settled();
        progress.resumeAt(position);
        return token;
    }

    @Override
    public int[] fetchSegments(String processor) {
        succession.follow();
        if (!versionChecked) {
            collections().discardOtherVersion(version);
            versionChecked = true;
        }
        return tokens().fetchSegments(processor);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken first) {
        beginAnew();
        tokens().initializeTokenSegments(processor, segments, first);
        fed = position(first);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens().initializeSegment(token, processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        if (!left) {
            tokens().extendClaim(processor, segment);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        if (!left) {
            tokens().releaseClaim(processor, segment);
        }
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens().deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens().fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens().retrieveStorageIdentifier();
    }

    /** A claim lasts ten seconds; a rebuild may store no token for longer. */
    private void stayClaimed(String processor, int segment) {
        if (System.nanoTime() - claimed > CLAIMED_ANEW) {
            tokens().extendClaim(processor, segment);
            claimed = System.nanoTime();
        }
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private void beginAnew() {
        succession.confirm();
        collections().dropAll();
        target.clear();
        beforeRebuild.run();
        collections().nameVersion(version);
    }

    private ViewCollections collections() {
        return target.generation().collections();
    }

    private MongoTokenStore tokens() {
        return target.generation().tokens();
    }
}
