package nl.gestand.events.store;

import java.sql.SQLException;
import java.util.Locale;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Tells a taken (aggregate, sequence) from other failures, wherever in the chain of causes and batch errors it hides.
 *
 * <p>A deadlock or serialization failure (class 40) means the same to the caller: another writer came first.
 */
final class DuplicateKeys implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String ROLLED_BACK_FOR_ANOTHER = "40";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return anyIn(exception);
    }

    /** Whether a unique key was taken. */
    static boolean isTaken(SQLException failed) {
        return UNIQUE_VIOLATION.equals(failed.getSQLState());
    }

    /** As {@link #isTaken}, in that table. */
    static boolean isTakenIn(SQLException failed, String table) {
        if (failed instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
            return table.equals(postgres.getServerErrorMessage().getTable());
        }
        // as H2 tells it: the key ON PUBLIC.EVENT(...)
        return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains(" on public." + table + "(");
    }

    private static boolean anyIn(@Nullable Throwable throwable) {
        if (throwable == null) {
            return false;
        }
        if (throwable instanceof SQLException sql && (lostARace(sql.getSQLState()) || anyIn(sql.getNextException()))) {
            return true;
        }
        return anyIn(throwable.getCause());
    }

    private static boolean lostARace(@Nullable String state) {
        return state != null && (state.equals(UNIQUE_VIOLATION) || state.startsWith(ROLLED_BACK_FOR_ANOTHER));
    }
}
