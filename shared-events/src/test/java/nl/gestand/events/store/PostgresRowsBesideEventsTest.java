package nl.gestand.events.store;

class PostgresRowsBesideEventsTest extends RowsBesideEventsContract {

    private static final String[] ARGUMENTS = Postgres.database("rows_beside");

    @Override
    String[] arguments() {
        return ARGUMENTS;
    }
}
