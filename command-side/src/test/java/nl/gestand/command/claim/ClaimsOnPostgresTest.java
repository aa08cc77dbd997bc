package nl.gestand.command.claim;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ClaimsOnPostgresTest extends ClaimsContract {

    private static EventTables tables;

    @BeforeAll
    static void start() {
        tables = EventTables.postgres();
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
