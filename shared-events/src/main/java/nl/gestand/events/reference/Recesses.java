package nl.gestand.events.reference;

import java.util.List;
import java.util.Optional;

/** The recesses (recessen) of the Tweede Kamer from 2008 to 2026; some lack days, as no source was found. */
public final class Recesses {

    private static final List<Recess> ALL =
            ReferenceTable.read("recesses.csv").stream().map(Recesses::recess).toList();

    private Recesses() {}

    /** The recess that begins in that year; empty when the table does not know of one. */
    public static Optional<Recess> of(RecessKind kind, int year) {
        return ALL.stream()
                .filter(recess -> recess.kind() == kind && recess.year() == year)
                .findFirst();
    }

    private static Recess recess(ReferenceTable.Row row) {
        return new Recess(
                RecessKind.of(row.text("kind")),
                Integer.parseInt(row.text("year")),
                row.day("first_day"),
                row.day("last_day"),
                row.day("next_plenary"),
                row.text("basis"),
                row.optional("source"));
    }
}
