package nl.gestand.command.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.gestand.web.ProblemException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads documents in a process apart, with little memory and for some seconds: a hostile one can ask for any amount of
 * either, within a library, and then that process ends and not the register.
 */
@Component
class ReadingApart implements DisposableBean {

    private static final int AT_ONCE = 2;

    private final ReadingProcess process = new ReadingProcess();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final long seconds;

    ReadingApart(@Value("${gestand.document-seconds:30}") long seconds) {
        this.seconds = seconds;
    }

    @Override
    public void destroy() throws IOException {
        process.close();
    }

    ReadDocument read(byte[] document) {
        try {
            if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw ProblemException.unavailable("Other documents are being read at this moment; try again.", 5);
            }
            try {
                return apart(document);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The register is stopping.", 30);
        } catch (IOException noProcess) {
            throw new IllegalStateException("No process can be started to read a document", noProcess);
        }
    }

    private ReadDocument apart(byte[] document) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gestand-reading");
        try {
            return apart(document, process.start(folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private ReadDocument apart(byte[] document, Process reader) throws InterruptedException {
        try (ExecutorService pipes = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletableFuture<byte[]> answer =
                        CompletableFuture.supplyAsync(() -> received(reader.getInputStream()), pipes);
                pipes.execute(() -> send(document, reader.getOutputStream()));
                return Reply.read(answer.get(seconds, TimeUnit.SECONDS));
            } catch (TimeoutException late) {
                throw new Unreadable(UnreadableDocument.TOO_SLOW);
            } catch (ExecutionException broken) {
                throw new Unreadable(UnreadableDocument.DAMAGED);
            } finally {
                reader.destroyForcibly().waitFor();
            }
        }
    }

    private static byte[] received(InputStream answer) {
        try (answer) {
            return answer.readNBytes(Reply.LONGEST);
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    /** That the other side stops listening is its answer. */
    private static void send(byte[] document, OutputStream to) {
        try (to) {
            to.write(document);
        } catch (IOException notWanted) {
            // told by what it answers
        }
    }
}
