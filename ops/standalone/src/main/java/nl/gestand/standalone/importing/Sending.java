package nl.gestand.standalone.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Sends pages with a few under way, so that reading, sending and the register's work overlap. Answers are handled in the order
 * of the pages: a mark is set only where nothing before it is missing.
 */
final class Sending implements AutoCloseable {

    private static final int UNDER_WAY = 3;

    private final Register register;
    private final BiConsumer<Page, JsonNode> answered;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Sent> underWay = new ArrayDeque<>();

    Sending(Register register, BiConsumer<Page, JsonNode> answered) {
        this.register = register;
        this.answered = answered;
    }

    private record Sent(Page page, Future<JsonNode> answer) {}

    void send(Page page) {
        while (underWay.size() >= UNDER_WAY) {
            settle();
        }
        underWay.add(new Sent(page, senders.submit(() -> register.take(page))));
    }

    /** Waits for all that is under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            settle();
        }
    }

    private void settle() {
        Sent first = underWay.remove();
        try {
            JsonNode answer = first.answer().get();
            first.page().taken().run();
            answered.accept(first.page(), answer);
        } catch (ExecutionException failed) {
            Throwable because = failed.getCause();
            throw because instanceof ImportFailed cause ? cause : new ImportFailed("A page could not be sent.", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImportFailed("Stopped.", stopped);
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
