package nl.gestand.events.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the account of the process may read, where the file system knows permissions. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** The file in that directory, both created if need be: the directory with mode 700, the file with mode 600. */
    static Path prepare(Path directory, String name) {
        try {
            Files.createDirectories(directory);
            permit(directory, "rwx------");
            Path file = directory.resolve(name);
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            permit(file, "rw-------");
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot prepare " + directory.resolve(name), failed);
        }
    }

    private static void permit(Path path, String mode) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(mode));
        }
    }
}
