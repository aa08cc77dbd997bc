package nl.gestand.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a bundle, written one after the other; of each, its checksum and length are kept for the list. */
final class BundleZip implements AutoCloseable {

    /** A file as the bundle lists it. */
    record Listed(String path, String sha256, long length) {}

    /** Writes a file to its end. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final List<Listed> files = new ArrayList<>();

    BundleZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    Listed add(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        // the moment at which it was packed says nothing
        entry.setTime(0);
        zip.putNextEntry(entry);
        MessageDigest sha256 = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, sha256));
        content.writeTo(counted);
        zip.closeEntry();
        Listed listed = new Listed(path, HexFormat.of().formatHex(sha256.digest()), counted.length);
        files.add(listed);
        return listed;
    }

    Listed add(String path, String text) throws IOException {
        return add(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<Listed> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Counts, and does not close the zip with a file. */
    private static final class Counted extends OutputStream {

        private final OutputStream to;
        private long length;

        Counted(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            to.write(one);
            length++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            to.write(bytes, from, count);
            length += count;
        }

        /** Whoever writes JSON flushes after each line, which would send each for itself. */
        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
