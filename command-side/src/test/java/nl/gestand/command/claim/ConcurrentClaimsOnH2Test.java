package nl.gestand.command.claim;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ConcurrentClaimsOnH2Test extends ConcurrentClaimsContract {

    private static EventTables tables;

    @BeforeAll
    static void start() {
        tables = EventTables.h2("concurrent");
    }

    @AfterAll
    static void stop() throws Exception {
        tables.close();
    }

    @Override
    EventTables tables() {
        return tables;
    }
}
