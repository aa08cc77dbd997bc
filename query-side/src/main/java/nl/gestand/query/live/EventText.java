package nl.gestand.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes changes as server-sent events (HTML, section 9.2); the id of each is its position in the log. */
final class EventText {

    /** A page that shows so many things is loaded again sooner than item by item. */
    private static final int MOST_NAMED = 100;

    private static final int COME_BACK_AFTER_MILLIS = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What changed, by id and number. */
    record Told(long position, List<Changed> changed) {}

    /** That something changed, or may have, which is not named. */
    record Untold(long position) {}

    private final OutputStream reader;

    EventText(OutputStream reader) {
        this.reader = reader;
    }

    /** The reader knows from here on what to say when it comes back. */
    void open(long position) throws IOException {
        write("retry: " + COME_BACK_AFTER_MILLIS + "\n" + event("open", position, new Untold(position)));
    }

    void change(Batch batch) throws IOException {
        boolean named = !batch.anything() && batch.changed().size() <= MOST_NAMED;
        write(
                named
                        ? event("change", batch.position(), new Told(batch.position(), batch.changed()))
                        : event("reload", batch.position(), new Untold(batch.position())));
    }

    /** A comment, which no reader's code sees; it keeps proxies from taking the connection for dead. */
    void signOfLife() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        reader.write(text.getBytes(UTF_8));
        reader.flush();
    }

    private static String event(String name, long position, Object data) {
        return "id: " + position + "\nevent: " + name + "\ndata: " + JSON.writeValueAsString(data) + "\n\n";
    }
}
