package nl.gestand.bench;

import java.util.List;
import nl.gestand.bench.append.AppendBench;
import nl.gestand.bench.growth.GrowthBench;
import nl.gestand.bench.imports.ImportBench;
import nl.gestand.bench.lag.LagBench;
import nl.gestand.bench.query.QueriesBench;
import nl.gestand.bench.start.StartBench;

/** Every bench, in the order in which they run. */
final class Benches {

    static final List<Bench> ALL = List.of(new AppendBench(), new ImportBench(), new LagBench(), new QueriesBench(), new StartBench(), new GrowthBench());

    private Benches() {}
}
