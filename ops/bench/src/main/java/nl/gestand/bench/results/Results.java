package nl.gestand.bench.results;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that was measured last, by bench. */
record Results(List<Part> parts) {

    /** In which order they are shown; what is not named comes last. */
    private static final List<String> ORDER = List.of(
            "append",
            "import",
            "rebuild",
            "lag",
            "queries",
            "asof",
            "pages",
            "start",
            "growth",
            "log",
            "kill",
            "interleaving");

    Results {
        parts = List.copyOf(parts);
    }

    /** With that part in place of the one of the same bench. */
    Results with(Part measured) {
        Stream<Part> others = parts.stream().filter(part -> !part.bench().equals(measured.bench()));
        return new Results(Stream.concat(others, Stream.of(measured))
                .sorted(Comparator.comparingInt(Results::place).thenComparing(Part::bench))
                .toList());
    }

    Part newest() {
        return parts.stream().max(Comparator.comparing(Part::at)).orElseThrow();
    }

    private static int place(Part part) {
        int place = ORDER.indexOf(part.bench());
        return place < 0 ? ORDER.size() : place;
    }
}
