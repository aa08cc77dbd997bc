package nl.gestand.events.store;

class PostgresBesideEventsTest extends BesideEventsContract {

    private static final String[] ARGUMENTS = Postgres.database("beside");

    @Override
    String[] arguments() {
        return ARGUMENTS;
    }
}
