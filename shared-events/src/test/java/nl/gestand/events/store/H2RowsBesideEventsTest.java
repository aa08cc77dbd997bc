package nl.gestand.events.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2RowsBesideEventsTest extends RowsBesideEventsContract {

    @TempDir
    static Path data;

    @Override
    String[] arguments() {
        return new String[] {"--gestand.data=" + data};
    }
}
