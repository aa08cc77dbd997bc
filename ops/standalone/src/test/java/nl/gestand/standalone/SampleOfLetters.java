package nl.gestand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One register with the sample, and with the letters where they are here, for all tests that only read. */
final class SampleOfLetters {

    private static final RegisterProcess REGISTER = started();

    private SampleOfLetters() {}

    static RegisterProcess register() {
        return REGISTER;
    }

    private static RegisterProcess started() {
        Path letters = SharedFolder.path().resolve("letters");
        return Files.isDirectory(letters)
                ? RegisterProcess.standalone(folder("sample"), "--gestand.letters=" + letters)
                : RegisterProcess.standalone(folder("sample"));
    }

    /** Under target, which the next build clears; ended with this JVM by the register's own hook. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "registers")), name)
                    .resolve("data")
                    .toAbsolutePath();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
