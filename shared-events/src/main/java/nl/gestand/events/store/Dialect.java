package nl.gestand.events.store;

/** Where H2 and PostgreSQL differ. */
enum Dialect {
    H2(""),
    /** A failed insert would end the transaction around it. */
    POSTGRESQL(" on conflict do nothing");

    private final String unlessThere;

    Dialect(String unlessThere) {
        this.unlessThere = unlessThere;
    }

    String unlessThere() {
        return unlessThere;
    }

    static Dialect of(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
    }
}
