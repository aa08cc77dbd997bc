package nl.gestand.query.live;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What one reader is told, in the form of server-sent events. Whoever tells is never held up by a reader: what does not fit
 * any more ends the stream, and the reader comes back and asks from where it was.
 */
final class ChangeStream {

    private static final Batch END = Batch.anything(-1);

    private final ChangesSince question;
    private final BlockingQueue<Batch> waiting;
    private volatile boolean ended;

    /** @param room how many batches may wait for the reader */
    ChangeStream(ChangesSince question, int room) {
        this.question = question;
        this.waiting = new ArrayBlockingQueue<>(room);
    }

    void tell(Batch batch) {
        if (!ended && !waiting.offer(batch)) {
            end();
        }
    }

    /** Ends it soon; what still waits is not told. */
    void end() {
        ended = true;
        waiting.clear();
        if (!waiting.offer(END)) {
            // others told it more meanwhile, which wakes it as well
            waiting.clear();
        }
    }

    boolean isEnded() {
        return ended;
    }

    /**
     * Writes until the stream ends or its reader has gone.
     *
     * @param position that the views cover, of which the reader is told first
     * @param before what was changed before that, and after what the reader has seen
     * @param quiet after how long a sign of life is given
     * @throws IOException where the reader has gone
     */
    void write(OutputStream reader, long position, List<Batch> before, Duration quiet)
            throws IOException, InterruptedException {
        EventText events = new EventText(reader);
        for (Batch batch : before) {
            events.change(batch);
        }
        events.open(position);
        while (!ended) {
            Batch batch = waiting.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
            if (batch == null) {
                events.signOfLife();
            } else if (!ended) {
                events.change(batch.of(question));
            }
        }
    }
}
