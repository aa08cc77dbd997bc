package nl.gestand.standalone;

import java.nio.file.Files;
import java.nio.file.Path;

/** One register with the sample, and with the letters where they are here, for all tests that only read. */
final class SampleOfLetters {

    private static final RegisterHere REGISTER = started();

    private SampleOfLetters() {}

    static RegisterHere register() {
        return REGISTER;
    }

    private static RegisterHere started() {
        Path letters = SharedFolder.path().resolve("letters");
        return Files.isDirectory(letters)
                ? RegisterHere.with(RegisterProcess.freshFolder("sample"), "--gestand.letters=" + letters)
                : RegisterHere.with(RegisterProcess.freshFolder("sample"));
    }
}
