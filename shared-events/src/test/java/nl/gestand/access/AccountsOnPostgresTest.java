package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class AccountsOnPostgresTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void accountIsAddedChangedAndCheckedAsOnH2() {
        Accounts accounts = FirstAccountsTest.accounts(postgres.getPostgresDatabase(), "postgresql");
        Account ann = accounts.add("ann", Role.CLERK, "J&V", "a password of ann");
        assertThat(accounts.verify("ann", "a password of ann", () -> {})).contains(ann);
        assertThatThrownBy(() -> accounts.add("ann", Role.AUDITOR, null, "a password of ann"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> accounts.add("bob", Role.CLERK, null, "a password of bob"))
                .isInstanceOf(DataIntegrityViolationException.class);
        accounts.change("ann", new Accounts.Change(Role.AUDITOR, null, "another password", false));
        assertThat(accounts.all()).containsExactly(new Account(ann.userKey(), "ann", Role.AUDITOR, null, false));
        assertThat(accounts.verify("ann", "another password", () -> {})).isEmpty();
    }
}
