package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import nl.gestand.time.RegisterClock;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class FirstAccountsTest {

    private static final RegisterClock CLOCK = RegisterClock.stoppedAt(Instant.parse("2024-06-30T10:00:00Z"));

    @TempDir
    Path data;

    private static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    static Accounts accounts(DataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
        return new Accounts(
                new StoredAccounts(JdbcClient.create(source), CLOCK), new Passwords(4), new VerifiedPasswords(CLOCK));
    }

    private FirstAccounts first(Accounts accounts, DataSource source) {
        return new FirstAccounts(accounts, new TransactionTemplate(new JdbcTransactionManager(source)), data);
    }

    @Test
    void emptyRegisterGetsOneAccountOfEachKind(CapturedOutput output) throws Exception {
        DataSource source = h2("first");
        Accounts accounts = accounts(source, "h2");
        first(accounts, source).makeIfNone();
        Path file = data.resolve("first-accounts.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String[]> lines =
                Files.readAllLines(file).stream().map(line -> line.split(" ")).toList();
        assertThat(lines)
                .extracting(line -> line[0] + " " + line[1] + " " + line[2])
                .containsExactly("liaison liaison JenV", "griffier clerk J&V", "auditor auditor -");
        for (String[] line : lines) {
            assertThat(accounts.verify(line[0], line[3], () -> {})).isPresent();
            assertThat(output).doesNotContain(line[3]);
        }
        assertThat(output).contains(file.toString());
    }

    @Test
    void registerWithAnAccountIsLeftAlone() {
        DataSource source = h2("second");
        Accounts accounts = accounts(source, "h2");
        accounts.add("someone", Role.AUDITOR, null, "a password");
        first(accounts, source).makeIfNone();
        assertThat(data.resolve("first-accounts.txt")).doesNotExist();
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void weakHashIsMadeAnewAtTheNextSignIn() {
        DataSource source = h2("third");
        accounts(source, "h2").add("someone", Role.AUDITOR, null, "a password");
        Accounts stricter = new Accounts(
                new StoredAccounts(JdbcClient.create(source), CLOCK), new Passwords(5), new VerifiedPasswords(CLOCK));
        assertThat(stricter.verify("someone", "a password", () -> {})).isPresent();
        assertThat(JdbcClient.create(source)
                        .sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$05$");
    }

    @Test
    void unknownNameCostsACheckOfTheSameCost() {
        String nobodys = new Passwords(7).nobodys();
        assertThat(new Passwords(7).outdated(nobodys)).isFalse();
        assertThat(new Passwords(8).outdated(nobodys)).isTrue();
        assertThat(new Passwords(7).matches("nobody's", nobodys)).isFalse();
    }

    @Test
    void operatorTokenIsMadeOnceAndReadableByItsOwnerOnly() throws Exception {
        OperatorToken made = OperatorToken.of("", data);
        Path file = data.resolve("operator-token");
        String token = Files.readString(file).strip();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.is(token)).isTrue();
        assertThat(made.is(token + "x")).isFalse();
        assertThat(OperatorToken.of("", data).is(token)).isTrue();
    }

    @Test
    void shortOperatorTokenIsRefusedAndNoneMeansNoOperator() {
        assertThatThrownBy(() -> OperatorToken.of("short", null)).hasMessageContaining("24");
        assertThat(OperatorToken.of("", null).is("")).isFalse();
    }
}
