package nl.gestand.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gestand.time.RegisterClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of accounts in the event database; hashes leave it only to be checked. */
final class StoredAccounts {

    record WithHash(Account account, String hash, Instant changedAt) {}

    private static final String ALL =
            "select user_key, name, role, scope, active, password_hash, changed_at from account";

    private final JdbcClient jdbc;
    private final RegisterClock clock;

    StoredAccounts(JdbcClient jdbc, RegisterClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Account> all() {
        return jdbc.sql(ALL + " order by name").query(StoredAccounts::row).list().stream()
                .map(WithHash::account)
                .toList();
    }

    Optional<WithHash> named(String name) {
        return jdbc.sql(ALL + " where name = :name")
                .param("name", name)
                .query(StoredAccounts::row)
                .optional();
    }

    /** A name that is taken is a DuplicateKeyException. */
    void insert(Account account, String hash) {
        write(
                "insert into account (user_key, name, role, scope, active, password_hash, changed_at)"
                        + " values (:key, :name, :role, :scope, :active, :hash, :at)",
                account,
                hash);
    }

    void update(Account account, String hash) {
        write(
                "update account set name = :name, role = :role, scope = :scope, active = :active,"
                        + " password_hash = :hash, changed_at = :at where user_key = :key",
                account,
                hash);
    }

    private void write(String sql, Account account, String hash) {
        jdbc.sql(sql)
                .param("key", account.userKey())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("scope", account.scope())
                .param("active", account.active())
                .param("hash", hash)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static WithHash row(ResultSet row, int number) throws SQLException {
        Account account = new Account(
                row.getString("user_key"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("scope"),
                row.getBoolean("active"));
        return new WithHash(
                account,
                row.getString("password_hash"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
