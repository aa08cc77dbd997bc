package nl.gestand.standalone.importing;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on the console how far a source is, how fast it goes and how long it will take. */
final class Progress implements AutoCloseable {

    private static final int EVERY_MILLIS = 500;

    private final Source source;
    private final @Nullable ProgressBar bar;

    private Progress(Source source, @Nullable ProgressBar bar) {
        this.source = source;
        this.bar = bar;
    }

    static Progress of(Source source, boolean silent) {
        return new Progress(
                source,
                silent
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(source.name())
                                .setInitialMax(source.size())
                                .setUnit(source.unit().name(), source.unit().size())
                                .setUpdateIntervalMillis(EVERY_MILLIS)
                                .setStyle(ProgressBarStyle.ASCII)
                                .showSpeed()
                                .build());
    }

    /** @param records sent in all, of every source */
    void at(long progress, long records) {
        if (bar != null) {
            if (source.size() > 0) {
                bar.maxHint(source.size());
            }
            bar.stepTo(progress);
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d records", records));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
