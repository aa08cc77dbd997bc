package nl.gestand.bench;

import java.util.List;

/** Every bench, in the order in which they run. */
final class Benches {

    static final List<Bench> ALL = List.of(new nl.gestand.bench.query.QueriesBench());

    private Benches() {}
}
