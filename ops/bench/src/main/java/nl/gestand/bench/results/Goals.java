package nl.gestand.bench.results;

import static nl.gestand.bench.results.Goal.atMost;
import static nl.gestand.bench.results.Goal.none;
import static nl.gestand.bench.results.Goal.times;

import java.util.List;

/** What the register is to reach, as its owners asked. */
final class Goals {

    private static final String CEILING = "(?i)ceiling|plain JDBC";
    private static final String AXON = "(?i)axon|out of the box";

    static final List<Goal> ALL = List.of(
            times("append", "^create.* (8|64) clients", 0.8, CEILING),
            times("append", "^update.* (8|64) clients", 0.7, CEILING),
            times("append", "^update.* (8|64) clients", 3, AXON),
            times("import", "^motions", 0.5, CEILING),
            atMost("import", "^55,676 motions", 30),
            times("rebuild", "events$", 0.5, "^reader"),
            times("rebuild", "events$", 15, AXON),
            atMost("lag", "^from.* p50$", 10),
            atMost("lag", "^from.* p99$", 50),
            atMost("queries", "^(?!one item).* p99", 50),
            atMost("queries", "^one item.* p99", 5),
            atMost("asof", "^(list|statistics).* p99", 200),
            atMost("pages", "p95$", 100),
            atMost("start", "^empty", 3),
            atMost("start", "^100,000 events$", 8),
            times("growth", "^(rebuild|import)", 0.9, "at 10,000 events"),
            times("growth", "^list.* 100,000 events", 0.1, "at 10,000 events"),
            times("growth", "^list.* 1,000,000 events", 0.01, "at 10,000 events"),
            atMost("log", "^(inclusion|consistency).* p99$", 10),
            none("kill", "answered facts lost"),
            none("kill", "requests done twice"),
            none("interleaving", "events skipped"),
            none("interleaving", "seen twice or out of order"));

    private Goals() {}
}
