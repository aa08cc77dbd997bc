package nl.gestand.standalone.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A file of records: {@code .jsonl}, or {@code .json} with an array or a page of the service; {@code .gz} of either. */
final class FileSource implements Source {

    private final Path file;
    private final Batch batch;

    FileSource(Path file, int pageSize) {
        this.file = file;
        this.batch = new Batch(pageSize);
    }

    /** Whether the name says that it is such a file. */
    static boolean isOne(Path file) {
        String name = plainName(file);
        return isLines(name) || name.endsWith(".json");
    }

    private static boolean isLines(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static String plainName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Unit unit() {
        return new Unit("KB", 1024);
    }

    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return -1;
        }
    }

    @Override
    public void read(Consumer<Page> pages) {
        try (Counted bytes = new Counted(Files.newInputStream(file));
                InputStream plain = new BufferedInputStream(inflated(bytes), 1 << 16)) {
            if (isLines(plainName(file))) {
                batch.lines(plain, () -> bytes.count, pages);
            } else {
                batch.array(plain, () -> bytes.count, pages);
            }
        } catch (IOException unreadable) {
            throw new ImportFailed("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private InputStream inflated(InputStream bytes) throws IOException {
        boolean gzip =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
        return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** Counts what was read of the file itself. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = super.read(into, offset, length);
            count += Math.max(0, many);
            return many;
        }
    }
}
