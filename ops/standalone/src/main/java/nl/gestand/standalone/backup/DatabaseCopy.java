package nl.gestand.standalone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A consistent copy of the H2 file, made by H2 itself beside running writers, as a zip; it is removed when it was sent.
 *
 * @param sha256 of the zip, in base64
 */
record DatabaseCopy(Path file, long length, String sha256) implements AutoCloseable {

    /** @param folder below the data folder; only its owner may look into it */
    static DatabaseCopy make(JdbcTemplate database, Path folder) {
        try {
            Files.createDirectories(folder);
            permit(folder, "rwx------");
            Path file = Files.createTempFile(folder, "events-", ".zip");
            permit(file, "rw-------");
            // H2 takes no parameter here; the path is the register's own
            database.execute("backup to '" + file.toString().replace("'", "''") + "'");
            permit(file, "rw-------");
            return new DatabaseCopy(file, Files.size(file), digest(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make a backup in " + folder, failed);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot remove " + file, failed);
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest sha256 = newDigest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return Base64.getEncoder().encodeToString(sha256.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void permit(Path path, String mode) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(mode));
        }
    }
}
