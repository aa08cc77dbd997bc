package nl.gestand.events.store;

class PostgresLogReadingTest extends LogReadingContract {

    private static final String[] ARGUMENTS = Postgres.database("log");

    @Override
    String[] arguments() {
        return ARGUMENTS;
    }
}
