package nl.gestand.query.views;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What one batch of events makes of the views: the last state of each document. It goes to the {@link ViewTarget} when
 * the batch ends, to be written once. What a handler put for an event before it threw is forgotten.
 *
 * <p>A state that no document can be derived from fails the event that made it, not the batch: where one turns up when it
 * is written, the batch comes again, and then that document is derived after each event. The caller guards each
 * state by the last sequence applied to it, since a batch may be delivered again. Not thread-safe; it belongs to the
 * thread of its unit of work. The views have no unique index but that on {@code _id}: what one would refuse at the end of
 * a batch cannot be laid to one event.
 */
public final class ViewBatch {

    private static final String RESOURCE = ViewBatch.class.getName();
    private static final String FED = ViewTarget.class.getName();

    private final ViewTarget target;
    private final StoredStates stored;
    private final boolean ofOneEvent;
    private final Map<ViewKey, ViewState<?>> kept = new LinkedHashMap<>();
    private final Map<ViewKey, ViewState<?>> ofEvent = new LinkedHashMap<>();
    private String event = "";

    private ViewBatch(ViewTarget target, UnitOfWork<?> root) {
        this.target = target;
        this.stored = new StoredStates(target, root);
        this.ofOneEvent = !(root instanceof BatchingUnitOfWork<?> batch)
                || batch.getMessages().size() == 1;
    }

    /**
     * The one batch of the root of this unit of work, begun at the first call. It goes to the target that the processor feeds,
     * so that the same projection serves the views that are shown and those that are made beside them.
     *
     * @param shown the target of a unit of work that no processor began
     */
    public static ViewBatch of(UnitOfWork<?> unitOfWork, ViewTarget shown) {
        UnitOfWork<?> root = unitOfWork.root();
        ViewBatch batch = root.getOrComputeResource(RESOURCE, key -> begin(root, fed(root, shown)));
        batch.turnTo(unitOfWork.getMessage().getIdentifier());
        return batch;
    }

    /** Says which target the events of this unit of work are for. */
    static void feed(UnitOfWork<?> root, ViewTarget target) {
        root.resources().put(FED, target);
    }

    private static ViewTarget fed(UnitOfWork<?> root, ViewTarget otherwise) {
        ViewTarget fed = root.getResource(FED);
        return fed == null ? otherwise : fed;
    }

    private static ViewBatch begin(UnitOfWork<?> root, ViewTarget target) {
        ViewBatch batch = new ViewBatch(target, root);
        root.onPrepareCommit(ending -> batch.writeAndShow());
        return batch;
    }

    /** Hands what the unit of work has put so far to the target. */
    static void handOver(UnitOfWork<?> unitOfWork) {
        ViewBatch batch = unitOfWork.root().getResource(RESOURCE);
        if (batch != null) {
            batch.handOver();
        }
    }

    /** Forgets what was put for this event, whose handler threw. */
    static void forget(UnitOfWork<?> unitOfWork, String event) {
        ViewBatch batch = unitOfWork.root().getResource(RESOURCE);
        // the handler may have thrown before it came here: what is held then is the event's before it
        if (batch != null && batch.event.equals(event)) {
            batch.ofEvent.clear();
        }
    }

    /** The state as the events so far have left it, else as MongoDB holds it; null where there is none. */
    public <S> @Nullable S find(View<S> view, String id) {
        ViewKey key = new ViewKey(view.collection(), id);
        ViewState<?> held = ofEvent.getOrDefault(key, kept.get(key));
        return held == null ? stored.find(view, id) : held.of(view);
    }

    /**
     * Replaces the state of the document of that {@code _id}.
     *
     * @throws RuntimeException where the batch is of one event, or comes again, and no document can be made of the state
     */
    public <S> void put(View<S> view, String id, S state) {
        ViewKey key = new ViewKey(view.collection(), id);
        ViewState<S> put = new ViewState<>(view, state);
        if (ofOneEvent || target.isDoubtful(key)) {
            put.derive(target.encoder());
        }
        ofEvent.put(key, put);
    }

    private void turnTo(String next) {
        if (!event.equals(next)) {
            keep();
            event = next;
        }
    }

    private void keep() {
        kept.putAll(ofEvent);
        ofEvent.clear();
    }

    /** For events that come by themselves, without a token to be stored. */
    private void writeAndShow() {
        keep();
        if (!kept.isEmpty()) {
            target.writeAndShow(kept);
            kept.clear();
        }
    }

    private void handOver() {
        keep();
        target.hold(kept);
        kept.clear();
    }
}
