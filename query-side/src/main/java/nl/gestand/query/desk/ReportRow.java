package nl.gestand.query.desk;

import java.util.List;
import nl.gestand.query.desk.Field.Option;
import nl.gestand.query.desk.Field.Said;
import nl.gestand.query.register.Workload.Row;
import org.jspecify.annotations.Nullable;

/**
 * An item in the form for a letter's reports, with what was typed on it.
 *
 * @param key in the names of its fields: the id of the item, and for a further report on the same a number behind it
 * @param again whether a further report on the same item is asked for
 * @param now the execution as it is reported at present, in words
 * @param cited where the letter's text names it
 */
record ReportRow(
        String key,
        Row item,
        boolean on,
        boolean again,
        boolean cited,
        List<Option> executions,
        String aspect,
        String statement,
        String quote,
        String start,
        String end,
        String effectiveOn,
        List<Option> bases,
        List<Said> faults,
        List<Said> executionFaults,
        List<Said> aspectFaults,
        List<Said> statementFaults,
        List<Said> quoteFaults,
        List<Said> dayFaults,
        @Nullable String now,
        @Nullable String deadline) {

    public String name(String field) {
        return "reports." + key + "." + field;
    }

    public String id(String field) {
        return Field.idOf(name(field));
    }

    public String label() {
        return (item.number() == null ? "" : item.number() + " ") + item.title();
    }

    public boolean refused() {
        return !(faults.isEmpty()
                && executionFaults.isEmpty()
                && aspectFaults.isEmpty()
                && statementFaults.isEmpty()
                && quoteFaults.isEmpty()
                && dayFaults.isEmpty());
    }
}
