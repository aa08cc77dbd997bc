package nl.gestand.command.intake.opendata;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class OpenDataOnH2Test extends OpenDataContract {

    private static Arrivals arrivals;

    @BeforeAll
    static void start(@TempDir Path data) {
        arrivals = new Arrivals("--gestand.data=" + data);
    }

    @AfterAll
    static void stop() {
        arrivals.close();
    }

    @Override
    Arrivals arrivals() {
        return arrivals;
    }
}
