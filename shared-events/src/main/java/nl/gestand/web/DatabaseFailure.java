package nl.gestand.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Knows a database that is gone, full or too busy, whatever wraps that: the caller may try again. */
final class DatabaseFailure implements KnownFailure {

    private static final Problem FULL =
            KnownFailure.storeUnavailable("The register's disk is full, so nothing was recorded. Try again later.");
    private static final Problem GONE =
            KnownFailure.storeUnavailable("The register cannot reach its database for the moment. Try again later.");

    /** H2's own states: I/O, lock, database or connection closed, and no disk space. */
    private static final Set<String> H2_GONE = Set.of("90028", "90031", "90067", "90020", "90098", "90121", "50200");

    private static final Set<String> DISK_FULL = Set.of("53100", "90100");

    @Override
    public @Nullable Problem problemOf(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return ofSql(sql);
        }
        if (failure instanceof IOException && saysFull(failure)) {
            return FULL;
        }
        return failure instanceof DataAccessResourceFailureException
                        || failure instanceof TransientDataAccessException
                        || failure instanceof CannotCreateTransactionException
                        || failure instanceof MVStoreException
                ? saysFull(failure) ? FULL : GONE
                : null;
    }

    private static @Nullable Problem ofSql(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (DISK_FULL.contains(state) || saysFull(sql)) {
            return FULL;
        }
        boolean gone = sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || sql instanceof SQLNonTransientConnectionException
                || H2_GONE.contains(state)
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("40");
        return gone ? GONE : null;
    }

    /** Drivers pass on the system's own words (ENOSPC) below errors of many kinds. */
    private static boolean saysFull(@Nullable Throwable failure) {
        for (Throwable cause : Causes.of(failure)) {
            String said = cause.getMessage();
            if (said != null && said.contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }
}
