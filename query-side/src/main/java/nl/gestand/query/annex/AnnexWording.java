package nl.gestand.query.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.query.format.Labels;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemLine;
import nl.gestand.query.register.SourceName;
import org.jspecify.annotations.Nullable;

/** Says in words what became of an item: nothing that the register does not know. */
final class AnnexWording {

    private final Labels labels;

    AnnexWording(Labels labels) {
        this.labels = labels;
    }

    Annex.Entry entry(ItemLine row) {
        return new Annex.Entry(
                row.title(),
                row.people().isEmpty() ? null : labels.text(by(row)) + " " + String.join(", ", row.people()),
                Objects.equals(row.text(), row.title()) ? null : row.text(),
                source(row),
                state(row),
                row.overdue());
    }

    private static String by(ItemLine row) {
        return row.kind() == ItemKind.MOTION ? "annex.signed" : "annex.promised";
    }

    private List<String> source(ItemLine row) {
        List<String> lines = new ArrayList<>();
        add(lines, named(row.source()));
        if (row.kind() == ItemKind.MOTION) {
            add(lines, join(" ", labels.word("outcome", row.outcome()), day(row.decidedOn())));
        } else {
            add(lines, row.number());
            if (row.madeOn() != null && !isOn(row.source(), row.madeOn())) {
                add(lines, labels.text("annex.made") + " " + day(row.madeOn()));
            }
        }
        return lines;
    }

    private List<String> state(ItemLine row) {
        List<String> lines = new ArrayList<>();
        String execution = labels.word("execution", row.execution());
        add(lines, row.reportedOn() == null ? execution : execution + " (" + day(row.reportedOn()) + ")");
        add(lines, row.statement());
        add(lines, named(row.reportedIn()));
        if (row.supersededBy() != null) {
            add(
                    lines,
                    labels.text("supersededBy") + ": " + row.supersededBy() + " ("
                            + labels.word("supersededBasis", row.supersededBasis()) + ")");
        }
        if ("contested".equals(row.verdict()) || "accepted".equals(row.verdict())) {
            add(lines, labels.text("annex.committee") + ": " + labels.word("verdict", row.verdict()));
        }
        add(lines, deadline(row));
        return lines;
    }

    private @Nullable String deadline(ItemLine row) {
        if (row.deadline() == null && row.latest() == null) {
            return null;
        }
        String quoted = row.deadline() == null ? null : "\u201c" + row.deadline() + "\u201d";
        String until = row.latest() == null ? null : labels.text("annex.until") + " " + day(row.latest());
        String late = row.overdue() ? labels.text("annex.overdue") : null;
        return labels.text("deadline") + ": " + join(", ", quoted, until, late);
    }

    /** The day of the letter or debate needs not be said twice. */
    private static boolean isOn(@Nullable SourceName source, LocalDate day) {
        return source != null && day.equals(source.on());
    }

    private @Nullable String named(@Nullable SourceName source) {
        return source == null ? null : join(", ", source.name(), day(source.on()));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : labels.day(day);
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }

    private static String join(String between, @Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(between));
    }
}
