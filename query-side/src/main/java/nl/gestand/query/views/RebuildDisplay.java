package nl.gestand.query.views;

import java.io.Console;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far a rebuild of the views is, when it takes longer than a second: a bar on a terminal, else log lines. */
final class RebuildDisplay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildDisplay.class);
    private static final Duration NOT_WORTH_SHOWING = Duration.ofSeconds(1);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

    private final Progress progress;
    private final BooleanSupplier running;

    RebuildDisplay(Progress progress, BooleanSupplier running) {
        this.progress = progress;
        this.running = running;
    }

    @Override
    public void run() {
        try {
            if (progress.awaitWhole(NOT_WORTH_SHOWING)) {
                return;
            }
            if (isTerminal()) {
                draw();
            } else {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw() throws InterruptedException {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Rebuilding views")
                .setInitialMax(progress.now().head())
                .build()) {
            do {
                bar.stepTo(Math.max(0, progress.now().read()));
            } while (running.getAsBoolean() && !progress.awaitWhole(BETWEEN_STEPS));
            bar.stepTo(Math.max(0, progress.now().read()));
        }
    }

    private void tell() throws InterruptedException {
        do {
            Progress.Reached now = progress.now();
            LOG.info("Rebuilding views: {} of {} ({} %)", now.read(), now.head(), now.percent());
        } while (running.getAsBoolean() && !progress.awaitWhole(BETWEEN_LINES));
        if (progress.now().whole()) {
            LOG.info("The views cover the log up to {}", progress.now().position());
        }
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
