package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DuplicateKeysTest {

    private final DuplicateKeys keys = new DuplicateKeys();

    @Test
    void findsADuplicateAmongCausesAndNextExceptions() {
        BatchUpdateException batch = new BatchUpdateException("batch", "XX000", new int[0]);
        batch.setNextException(new SQLException("duplicate", "23505"));

        assertThat(keys.isDuplicateKeyViolation(new SQLException("duplicate", "23505")))
                .isTrue();
        assertThat(keys.isDuplicateKeyViolation(new IllegalStateException(batch)))
                .isTrue();
        assertThat(keys.isDuplicateKeyViolation(new SQLException("deadlock", "40P01")))
                .isTrue();
    }

    @Test
    void otherFailuresAreNoConflict() {
        assertThat(keys.isDuplicateKeyViolation(new SQLException("disk full", "53100")))
                .isFalse();
        assertThat(keys.isDuplicateKeyViolation(new SQLException("null in a column", "23502")))
                .isFalse();
        assertThat(keys.isDuplicateKeyViolation(new SQLException("no state"))).isFalse();
    }
}
