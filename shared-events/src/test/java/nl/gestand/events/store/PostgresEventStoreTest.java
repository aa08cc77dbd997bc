package nl.gestand.events.store;

class PostgresEventStoreTest extends EventStoreContract {

    private static final String[] ARGUMENTS = Postgres.database("contract");

    @Override
    String[] arguments() {
        return ARGUMENTS;
    }
}
