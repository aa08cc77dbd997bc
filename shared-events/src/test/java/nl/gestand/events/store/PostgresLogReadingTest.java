package nl.gestand.events.store;

import java.util.stream.Stream;

class PostgresLogReadingTest extends LogReadingContract {

    private static final String[] ARGUMENTS = Postgres.database("log");

    @Override
    String[] arguments() {
        return Stream.concat(Stream.of(ARGUMENTS), Stream.of("--gestand.events.poll=1h"))
                .toArray(String[]::new);
    }
}
