package nl.gestand.command.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.gestand.web.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads PDF in a process apart, with little memory and for some seconds: a hostile one can ask for any amount of either,
 * within the library, and then that process ends and not the register.
 */
@Component
class PdfReading {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_BYTES = 3 * DocumentText.LONGEST;
    private static final int HEADER_WITHIN = 1_024;

    private final PdfProcess process = new PdfProcess();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final long seconds;

    PdfReading(@Value("${gestand.pdf-seconds:30}") long seconds) {
        this.seconds = seconds;
    }

    /** Some writers put a few bytes before the header (ISO 32000-1, annex H). */
    static boolean isPdf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    String text(byte[] pdf) {
        try {
            if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw ProblemException.unavailable("Other documents are being read at this moment; try again.", 5);
            }
            try {
                return apart(pdf);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The register is stopping.", 30);
        } catch (IOException noProcess) {
            throw new IllegalStateException("No process can be started to read a PDF", noProcess);
        }
    }

    private String apart(byte[] pdf) throws IOException, InterruptedException {
        Process reader = process.start();
        try (ExecutorService pipes = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletableFuture<byte[]> answer =
                        CompletableFuture.supplyAsync(() -> received(reader.getInputStream()), pipes);
                pipes.execute(() -> send(pdf, reader.getOutputStream()));
                return PdfAnswer.of(answer.get(seconds, TimeUnit.SECONDS), LONGEST_BYTES);
            } catch (TimeoutException late) {
                throw new Unreadable(UnreadableDocument.TOO_SLOW);
            } catch (ExecutionException broken) {
                throw new Unreadable(UnreadableDocument.DAMAGED);
            } finally {
                reader.destroyForcibly();
            }
        }
    }

    private static byte[] received(InputStream answer) {
        try (answer) {
            return answer.readNBytes(LONGEST_BYTES + 100);
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    /** That the other side stops listening is its answer. */
    private static void send(byte[] pdf, OutputStream to) {
        try (to) {
            to.write(pdf);
        } catch (IOException notWanted) {
            // told by what it answers
        }
    }
}
