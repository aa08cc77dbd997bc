package nl.gestand.query.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.gestand.access.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * The file of the private key, which only its owner can read, and beside it what was signed last: a database that was set
 * back to an earlier day does not know that any more, and must not be signed a second time.
 */
final class KeyFile {

    /** What was signed last. */
    record Mark(String origin, long size, String root) {}

    private final Path file;
    private final Path mark;

    KeyFile(Path file) {
        this.file = file;
        this.mark = file.resolveSibling(file.getFileName() + ".signed");
    }

    Path path() {
        return file;
    }

    Optional<SigningKey> read() {
        String text = text(file);
        return text == null ? Optional.empty() : Optional.of(SigningKey.read(text));
    }

    SigningKey make() {
        SigningKey made = SigningKey.made();
        SecretFile.write(file, made.pem());
        return made;
    }

    /** The key goes on under another name; nothing of it is destroyed. */
    void setAside(String id) {
        move(file, file.resolveSibling(file.getFileName() + ".retired-" + id));
    }

    Optional<Mark> mark() {
        String text = text(mark);
        String[] words = text == null ? new String[0] : text.strip().split(" ", -1);
        return words.length == 3
                ? Optional.of(new Mark(words[0], Long.parseLong(words[1]), words[2]))
                : Optional.empty();
    }

    void mark(Mark signed) {
        SecretFile.write(mark, signed.origin() + " " + signed.size() + " " + signed.root() + "\n");
    }

    void forgetMark() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + mark, e);
        }
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rename " + from, e);
        }
    }
}
