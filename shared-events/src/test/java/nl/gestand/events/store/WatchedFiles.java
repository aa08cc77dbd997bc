package nl.gestand.events.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of H2, addressed as {@code watched:…}, of which one is told after each time that they were written. */
public final class WatchedFiles extends FilePathWrapper {

    static final String SCHEME = "watched";

    private static volatile Runnable written = () -> {};

    /** From now on; a process has one who is told. */
    static void tell(Runnable whoever) {
        FilePath.register(new WatchedFiles());
        written = whoever;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(getBase().open(mode));
    }

    private static final class Watched extends FileBase {

        private final FileChannel file;

        Watched(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return told(file.write(from));
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            return told(file.write(from, position));
        }

        private static int told(int count) {
            written.run();
            return count;
        }

        @Override
        public FileChannel truncate(long size) {
            try {
                file.truncate(size);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            written.run();
            return this;
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
