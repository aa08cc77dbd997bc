package nl.gestand.query.log;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class H2SequencerTest extends SequencerContract {

    @TempDir
    static Path data;

    @Override
    LogWorld open() {
        return LogWorld.with("--gestand.data=" + data);
    }

    @AfterAll
    void closeBeforeTheFolderGoes() {
        close();
    }
}
