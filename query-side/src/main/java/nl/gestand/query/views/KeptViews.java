package nl.gestand.query.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.gestand.events.store.EventPlace;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.query.views.ViewsFile.Mark;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What a MongoDB in memory held when its process last stopped in order: it is in a file until the next start, which goes on
 * from there as it would with a MongoDB that is kept. After a kill that is an earlier stop, and what came since is read from
 * the log. The file is not used where it is damaged, of another log, or where events are parked: what was done with these
 * since then is not in it. Then the views are made anew.
 */
final class KeptViews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeptViews.class);

    private final ViewStore store;
    private final @Nullable ViewsFile file;
    private final Supplier<StoredEvents> log;
    private final Supplier<ParkedEvents> parked;
    private final Progress progress;
    private final CompletableFuture<@Nullable Mark> loading;
    private volatile @Nullable Mark kept;
    private volatile boolean settled;
    private volatile boolean running;

    /**
     * Begins to load at once, beside all else that a start does.
     *
     * @param file null where nothing is kept
     */
    KeptViews(
            ViewStore store,
            @Nullable ViewsFile file,
            Supplier<StoredEvents> log,
            Supplier<ParkedEvents> parked,
            Progress progress) {
        this.store = store;
        this.file = file;
        this.log = log;
        this.parked = parked;
        this.progress = progress;
        this.loading = file != null && file.isThere()
                ? CompletableFuture.supplyAsync(
                        () -> load(file),
                        task -> Thread.ofPlatform().name("views-file").start(task))
                : CompletableFuture.completedFuture(null);
    }

    /** Has what was kept taken up, or forgotten, before that succession turns to any generation. */
    Succession before(Succession succession) {
        return new Succession() {
            @Override
            public void follow() {
                settle();
                succession.follow();
            }

            @Override
            public void confirm() {
                succession.confirm();
            }

            @Override
            public void settled() {
                succession.settled();
            }
        };
    }

    @Override
    public void start() {
        running = true;
    }

    /** The last of all to stop: nothing is written to the views any more. */
    @Override
    public void stop() {
        running = false;
        if (file != null && settled && progress.now().whole()) {
            try {
                save(file);
            } catch (IOException | RuntimeException unsaved) {
                LOG.warn("The views are not kept in {}; the next start makes them anew", file.path(), unsaved);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private Mark load(ViewsFile from) {
        try {
            return from.load(store.database());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void settle() {
        if (settled) {
            return;
        }
        Mark loaded = loaded();
        if (loaded != null && isOfThisLog(loaded) && nothingIsParked()) {
            kept = loaded;
            LOG.info("The views are taken up as they were kept, up to position {} of the log", loaded.position());
        } else if (file != null) {
            // whatever of it was loaded
            store.database().drop();
        }
        settled = true;
    }

    private @Nullable Mark loaded() {
        try {
            return loading.join();
        } catch (CompletionException failed) {
            LOG.warn("The views in {} cannot be read, and are made anew: {}", file, String.valueOf(failed.getCause()));
            return null;
        }
    }

    private boolean isOfThisLog(Mark mark) {
        boolean same = mark.equals(markAt(mark.position()));
        if (!same) {
            LOG.info("The views that were kept are of another log, and are made anew");
        }
        return same;
    }

    private boolean nothingIsParked() {
        boolean nothing =
                parked.get().of(new ShownGeneration(store.database()).number()).size() == 0;
        if (!nothing) {
            LOG.info("The views that were kept are made anew, since events are parked");
        }
        return nothing;
    }

    private void save(ViewsFile into) throws IOException {
        if (parked.get().size() > 0) {
            into.delete();
            return;
        }
        Mark mark = markAt(progress.now().position());
        if (!mark.equals(kept) || !into.isThere()) {
            into.save(store.database(), mark);
        }
    }

    /** The last event that views at this position cover; an empty one before the first. */
    private Mark markAt(long position) {
        List<EventPlace> last = log.get().before(position + 1, List.of(), List.of(), 1);
        return last.isEmpty()
                ? new Mark(0, "")
                : new Mark(last.getFirst().position(), last.getFirst().eventId());
    }
}
