package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a kill leaves of an H2 file, at every place where it could strike: after each write to the file, a copy is opened and must have
 * all rows whose commit returned.
 */
class KilledH2Test {

    /** H2 finds its newest commits by a chain that begins at most so many commits ago, and some. */
    private static final int CHAIN = 20;

    private static final int LIVES = 2;
    private static final int COMMITS_OF_A_LIFE = 30;

    @TempDir
    Path folder;

    private final Random random = new Random(2);
    private int committed;
    private int states;
    private int lost;
    private Path file = Path.of("");
    private boolean looking;

    @AfterEach
    void nobodyIsToldAnyMore() {
        WatchedFiles.tell(() -> {});
    }

    @Test
    void aKillAtAnyWriteLosesNothingThatWasAnswered() throws Exception {
        liveAndDie(EventDatabase.H2_SETTINGS);

        assertThat(lost).isZero();
        // at the first commit nothing is answered yet
        assertThat(states).isGreaterThanOrEqualTo(LIVES * COMMITS_OF_A_LIFE - 1);
    }

    /** The reason for the setting; where this fails one day, H2 does without. */
    @Test
    void spaceThatIsUsedAgainAtOnceLosesSome() throws Exception {
        liveAndDie(EventDatabase.H2_SETTINGS.replaceFirst("RETENTION_TIME=\\d+", "RETENTION_TIME=0"));

        assertThat(lost).isPositive();
    }

    @Test
    void spaceIsNotUsedAgainWithinAsManyCommitsAsTheChainIsLong() {
        long retained = Long.parseLong(EventDatabase.H2_SETTINGS.replaceFirst(".*RETENTION_TIME=(\\d+).*", "$1"));

        // one commit in eight hours is less than any register in use has
        assertThat(retained).isGreaterThanOrEqualTo(CHAIN * 8 * 3_600_000L);
    }

    /** Each life begins with the file as the last was killed, and every second with one that was closed since. */
    private void liveAndDie(String settings) throws Exception {
        WatchedFiles.tell(this::look);
        for (int life = 0; life < LIVES && lost == 0; life++) {
            Path before = file;
            file = folder.resolve("life" + life + ".mv.db");
            if (life > 0) {
                Files.copy(before, file);
            }
            String url = url(WatchedFiles.SCHEME + ":", file) + settings;
            if (life % 2 == 1) {
                stopCleanly(url);
            }
            live(url);
        }
    }

    /** What it gives back is used again in the next life. */
    private void stopCleanly(String url) throws SQLException {
        looking = true;
        DriverManager.getConnection(url, "sa", "").close();
        looking = false;
    }

    private void live(String url) throws SQLException, IOException {
        Path killed = folder.resolve("killed.mv.db");
        try (Connection one = DriverManager.getConnection(url, "sa", "");
                Connection other = DriverManager.getConnection(url, "sa", "")) {
            try (Statement table = one.createStatement()) {
                table.execute("create table if not exists event (id uuid primary key, payload varchar)");
            }
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            for (int count = 0; count < COMMITS_OF_A_LIFE; count++) {
                commit(random.nextBoolean() ? one : other);
            }
            Files.copy(file, killed, StandardCopyOption.REPLACE_EXISTING);
            looking = true;
        } finally {
            looking = false;
        }
        Files.move(killed, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void commit(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into event values (?, ?)")) {
            insert.setObject(1, new UUID(random.nextLong(), random.nextLong()));
            insert.setString(2, "x".repeat(300 + random.nextInt(1_200)));
            insert.executeUpdate();
        }
        connection.commit();
        committed++;
    }

    /** H2 writes from its own threads while the committing one waits; a look's own writes are not looked at. */
    private synchronized void look() {
        if (looking || committed == 0) {
            return;
        }
        looking = true;
        try {
            Path copy = folder.resolve("copy.mv.db");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            states++;
            if (rows(copy) < committed) {
                lost++;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            looking = false;
        }
    }

    /** None where it cannot be opened. */
    private static int rows(Path copy) {
        try (Connection connection = DriverManager.getConnection(url("", copy) + EventDatabase.H2_SETTINGS, "sa", "");
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("select count(*) from event")) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException damaged) {
            return 0;
        }
    }

    private static String url(String scheme, Path file) {
        return "jdbc:h2:file:" + scheme + file.toString().replaceFirst("\\.mv\\.db$", "");
    }
}
