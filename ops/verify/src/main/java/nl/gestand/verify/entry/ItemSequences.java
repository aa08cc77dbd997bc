package nl.gestand.verify.entry;

import java.util.HashMap;
import java.util.Map;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;

/** The sequence that is due of each item, for logs that are read in their own order; some hundred bytes an item. */
public final class ItemSequences {

    private final Map<String, Long> due = new HashMap<>();
    private final Report report;

    public ItemSequences(Report report) {
        this.report = report;
    }

    public void see(Where where) {
        String item = where.item();
        Long sequence = where.sequence();
        if (item == null || sequence == null) {
            return;
        }
        long expected = due.getOrDefault(item, 0L);
        if (sequence != expected) {
            report.add(new Finding(
                    Kind.SEQUENCE,
                    where,
                    "sequence",
                    sequence > expected
                            ? "Sequence " + expected + (sequence == expected + 1 ? "" : " to " + (sequence - 1))
                                    + " of this item is missing before it."
                            : "Sequence " + expected + " of this item should come here."));
        }
        due.put(item, Math.max(expected, sequence + 1));
    }

    public boolean has(String item) {
        return due.containsKey(item);
    }

    public int items() {
        return due.size();
    }
}
