package nl.gestand.bench;

import java.util.List;
import java.util.stream.Stream;
import nl.gestand.bench.append.AppendBench;
import nl.gestand.bench.asof.AsOfBench;
import nl.gestand.bench.growth.GrowthBench;
import nl.gestand.bench.imports.ImportBench;
import nl.gestand.bench.kill.InterleavingBench;
import nl.gestand.bench.kill.KillBench;
import nl.gestand.bench.lag.LagBench;
import nl.gestand.bench.pages.PagesBench;
import nl.gestand.bench.proof.LogBench;
import nl.gestand.bench.query.QueriesBench;
import nl.gestand.bench.rebuild.RebuildBench;
import nl.gestand.bench.start.StartBench;

/** Every bench, in the order in which they run. */
final class Benches {

    static final List<Bench> ALL = List.of(
            new AppendBench(),
            new ImportBench(),
            new RebuildBench(),
            new LagBench(),
            new QueriesBench(),
            new AsOfBench(),
            new PagesBench(),
            new StartBench(),
            new GrowthBench(),
            new LogBench());

    /** These take hours, so they run only where they are named. */
    static final List<Bench> LONG = List.of(new KillBench(), new InterleavingBench());

    private Benches() {}

    static List<Bench> every() {
        return Stream.concat(ALL.stream(), LONG.stream()).toList();
    }
}
