package nl.gestand.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file that only its owner can read (mode 600), whole or not at all. */
public final class SecretFile {

    private SecretFile() {}

    /** Writes what the file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path draft) throws IOException;
    }

    /** Makes an empty draft in a folder. */
    @FunctionalInterface
    private interface Draft {
        Path in(Path folder) throws IOException;
    }

    /** @throws UncheckedIOException where it cannot be written */
    public static void write(Path file, String content) {
        write(
                file,
                folder -> Files.createTempFile(folder, ".secret", "", ownerOnly(folder)),
                draft -> Files.writeString(draft, content));
    }

    /**
     * As {@link #write(Path, String)}, for a large file that one process writes: its draft has the same name each time, so that one which a
     * kill cut off does not stay.
     */
    public static void write(Path file, Content content) {
        write(
                file,
                folder -> {
                    Path draft = folder.resolve(file.getFileName() + ".part");
                    Files.deleteIfExists(draft);
                    return Files.createFile(draft, ownerOnly(folder));
                },
                content);
    }

    private static void write(Path file, Draft empty, Content content) {
        try {
            Path draft = empty.in(Files.createDirectories(file.toAbsolutePath().getParent()));
            try {
                content.writeTo(draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
