package nl.gestand.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.gestand.bench.log.LogFiller;
import nl.gestand.bench.log.LogFiller.Filled;
import nl.gestand.bench.log.Mix;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** Makes the data folder of a register on H2 that has been in use for a while. */
public final class FilledLog {

    private static final long SEED = 20_250_301;
    private static final int STEP = 20_000;

    /** Of the items of a short log as many have come to their end as of those of a year's, so that logs compare. */
    private static final double ACTIVE_PER_EVENT = 0.07;

    private FilledLog() {}

    /** Events as a national register has them: motions, commitments and letters. */
    public static Filled ofEvents(Path data, long events) throws SQLException, IOException {
        int active = (int) Math.min(Mix.NATIONAL.active(), Math.max(1, events * ACTIVE_PER_EVENT));
        Mix mix = new Mix(Mix.NATIONAL.commitments(), Mix.NATIONAL.lettersPerItem(), active);
        return fill(data, filler -> database -> filler.fill(database, events), mix);
    }

    /** Events of so many motions, or some hundreds more, and of the letters about them. */
    public static Filled ofMotions(Path data, long motions) throws SQLException, IOException {
        return fill(data, filler -> database -> untilThere(filler, database, motions), new Mix(0, 0.1, 7_000));
    }

    private static Filled untilThere(LogFiller filler, JdbcConnectionPool database, long motions) throws SQLException {
        long events = STEP;
        Filled filled = filler.fill(database, STEP);
        while (filled.items() < motions) {
            filled = filler.fill(database, STEP);
            events += STEP;
        }
        return new Filled(events, filled.items(), filled.letters());
    }

    private interface Filling {
        Filled into(JdbcConnectionPool database) throws SQLException;
    }

    private static Filled fill(Path data, java.util.function.Function<LogFiller, Filling> how, Mix mix)
            throws SQLException, IOException {
        Path folder = Files.createDirectories(data.resolve("events"));
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("events"), "sa", "");
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/h2")
                    .load()
                    .migrate();
            return how.apply(new LogFiller(SEED, mix)).into(database);
        } finally {
            database.dispose();
        }
    }
}
