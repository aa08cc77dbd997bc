package nl.gestand.command.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DeskOnH2Test extends DeskContract {

    private static Standing register;

    @BeforeAll
    static void start(@TempDir Path data) {
        register = Standing.with("--gestand.data=" + data);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Override
    Standing register() {
        return register;
    }
}
