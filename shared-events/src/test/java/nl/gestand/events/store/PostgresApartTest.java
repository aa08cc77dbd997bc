package nl.gestand.events.store;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Writer and reader as processes apart, which share nothing but the database. */
class PostgresApartTest extends LogReadingContract {

    private static final String[] ARGUMENTS = Postgres.database("apart");

    private Running reader;

    @BeforeAll
    void startReader() {
        reader = Running.with(ARGUMENTS);
    }

    @AfterAll
    void stopReader() {
        reader.close();
    }

    @Override
    String[] arguments() {
        return ARGUMENTS;
    }

    @Override
    EventStore readingStore(Running writingProcess) {
        return reader.store;
    }
}
