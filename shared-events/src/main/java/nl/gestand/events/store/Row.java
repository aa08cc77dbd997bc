package nl.gestand.events.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a transaction, with its values in order.
 *
 * @param answers whether it gives rows, such as a select; else it changes some
 * @param then is told what the first column of the last row holds (0 where there is none), or how many rows changed
 */
record Row(
        String sql,
        @Nullable Object[] values,
        boolean answers,
        @Nullable LongConsumer then) {

    /** Sets the values from that parameter on, and answers the first parameter after them. */
    int set(PreparedStatement statement, int from) throws SQLException {
        int parameter = from;
        for (Object value : values) {
            set(statement, parameter++, value);
        }
        return parameter;
    }

    private static void set(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(parameter, Types.VARCHAR);
            case String text -> statement.setString(parameter, text);
            case Long number -> statement.setLong(parameter, number);
            default -> statement.setObject(parameter, value);
        }
    }

    void tell(long result) {
        if (then != null) {
            then.accept(result);
        }
    }
}
