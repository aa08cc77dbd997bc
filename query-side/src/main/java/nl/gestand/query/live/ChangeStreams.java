package nl.gestand.query.live;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;

/** Those who listen to changes: so many at most, each with little room, and none of them when the process stops. */
@Component
class ChangeStreams implements SmartLifecycle {

    /** Of batches that wait for one reader. */
    private static final int ROOM = 64;

    private final QueryGateway queries;
    private final RecentChanges recent;
    private final int most;
    private final Duration quiet;
    private final Set<ChangeStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /**
     * @param most how many may listen at once
     * @param quiet after how long without a change a reader is given a sign of life
     */
    ChangeStreams(
            QueryGateway queries,
            RecentChanges recent,
            @Value("${gestand.changes.listeners:500}") int most,
            @Value("${gestand.changes.quiet:15s}") Duration quiet) {
        this.queries = queries;
        this.recent = recent;
        this.most = most;
        this.quiet = quiet;
    }

    /** A place for one who listens. */
    final class Place implements AutoCloseable {

        private final ChangesSince question;
        private final ChangeStream stream;

        private Place(ChangesSince question) {
            this.question = question;
            this.stream = new ChangeStream(question, ROOM);
        }

        /** Writes until the reader has gone, is too slow, or the process stops. */
        void write(OutputStream reader) throws IOException, InterruptedException {
            // subscribed first and asked then, so that nothing falls in between
            SubscriptionQueryResult<List<Batch>, Batch> changes = queries.subscriptionQuery(
                    ChangesSince.class.getName(),
                    question,
                    ResponseTypes.multipleInstancesOf(Batch.class),
                    ResponseTypes.instanceOf(Batch.class),
                    ROOM);
            Disposable telling = changes.updates().subscribe(stream::tell, lost -> stream.end(), stream::end);
            try {
                long position = recent.position();
                List<Batch> before = changes.initialResult().block();
                stream.write(reader, position, before == null ? List.of() : before, quiet);
            } finally {
                telling.dispose();
                changes.cancel();
            }
        }

        @Override
        public void close() {
            open.remove(stream);
        }
    }

    /** @throws ProblemException 503 where all places are taken, or the process stops */
    Place place(ChangesSince question) {
        Place place = new Place(question);
        open.add(place.stream);
        if (open.size() > most || !running) {
            place.close();
            throw new ProblemException(new Problem(
                            503,
                            "too-many-listeners",
                            "Too many listen to changes already",
                            "At most " + most + " do at once; try again later.")
                    .retryAfter(30));
        }
        return place;
    }

    /** Whether one more may listen now. */
    boolean hasRoom() {
        return running && open.size() < most;
    }

    int size() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Comes before the server waits for requests to end, which these would not do by themselves. */
    @Override
    public void stop() {
        running = false;
        open.forEach(ChangeStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
