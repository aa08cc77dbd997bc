package nl.gestand.query.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import nl.gestand.access.SecretFile;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;

/**
 * All collections of a MongoDB in one file, which is there whole or not at all. It is what {@link DataOutputStream} writes: a
 * mark, where in the log they stand and the id of the event there; for each collection its name and each document after the
 * number of its bytes, 0 after the last; an empty name; and the CRC-32C of all that.
 */
record ViewsFile(Path path) {

    /** Where in the log the views stand. */
    record Mark(long position, String event) {}

    private static final String FORMAT = "gestand-views@1";
    private static final int BUFFER = 1 << 20;
    private static final int PORTION = 250;
    private static final int LARGEST = 64 << 20;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    boolean isThere() {
        return Files.exists(path);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Replaces what it held.
     *
     * @throws UncheckedIOException where it cannot be written; then it holds what it held
     */
    void save(MongoDatabase database, Mark mark) {
        SecretFile.write(path, draft -> {
            write(draft, database, mark);
            force(draft);
        });
    }

    /**
     * Adds what it holds to an empty database.
     *
     * @throws IOException where it is not what was saved; then nothing was added
     */
    Mark load(MongoDatabase database) throws IOException {
        check();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            Mark mark = mark(in);
            for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
                load(in, database.getCollection(name, RawBsonDocument.class));
            }
            return mark;
        }
    }

    private static Mark mark(DataInputStream in) throws IOException {
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("it begins with " + format + " instead of " + FORMAT);
        }
        return new Mark(in.readLong(), in.readUTF());
    }

    /** Its checksum, by reading it once more than it would take. */
    private void check() throws IOException {
        CRC32C sum = new CRC32C();
        long left = Files.size(path) - Long.BYTES;
        try (InputStream file = Files.newInputStream(path)) {
            DataInputStream in = new DataInputStream(new CheckedInputStream(file, sum));
            byte[] some = new byte[BUFFER];
            while (left > 0) {
                int size = (int) Math.min(some.length, left);
                in.readFully(some, 0, size);
                left -= size;
            }
            long known = sum.getValue();
            if (left < 0 || in.readLong() != known) {
                throw new IOException("it is not what was written");
            }
        }
    }

    private static void write(Path draft, MongoDatabase database, Mark mark) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(Files.newOutputStream(draft), new CRC32C());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked, BUFFER))) {
            out.writeUTF(FORMAT);
            out.writeLong(mark.position());
            out.writeUTF(mark.event());
            for (String name : database.listCollectionNames()) {
                if (!name.startsWith("system.")) {
                    out.writeUTF(name);
                    write(database.getCollection(name, RawBsonDocument.class), out);
                }
            }
            out.writeUTF("");
            out.flush();
            out.writeLong(checked.getChecksum().getValue());
        }
    }

    private static void write(MongoCollection<RawBsonDocument> collection, DataOutputStream out) throws IOException {
        for (RawBsonDocument document : collection.find().batchSize(PORTION)) {
            ByteBuf bytes = document.getByteBuffer();
            int size = bytes.remaining();
            out.writeInt(size);
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), size);
        }
        out.writeInt(0);
    }

    private static void load(DataInputStream in, MongoCollection<RawBsonDocument> collection) throws IOException {
        List<RawBsonDocument> portion = new ArrayList<>();
        for (int size = in.readInt(); size != 0; size = in.readInt()) {
            if (size < 0 || size > LARGEST) {
                throw new IOException("a document of " + size + " bytes");
            }
            portion.add(new RawBsonDocument(in.readNBytes(size)));
            if (portion.size() == PORTION) {
                collection.insertMany(portion, UNORDERED);
                portion.clear();
            }
        }
        if (!portion.isEmpty()) {
            collection.insertMany(portion, UNORDERED);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
