package nl.gestand.query.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.gestand.query.format.Column;
import nl.gestand.query.format.Labels;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemLine;
import org.jspecify.annotations.Nullable;

/** The columns of a list of items as a table. */
final class ItemColumns {

    private final List<Column<ItemLine>> columns = new ArrayList<>();
    private final Labels labels;

    private ItemColumns(Labels labels) {
        this.labels = labels;
    }

    static List<Column<ItemLine>> of(ItemKind kind, LocalDate day, Labels labels, String origin) {
        ItemColumns all = new ItemColumns(labels);
        all.add("number", ItemLine::number);
        all.add("title", ItemLine::title);
        all.identity(kind);
        if (kind == ItemKind.MOTION) {
            all.parliament();
        } else {
            all.promise();
        }
        all.progress();
        all.add("validAt", row -> day);
        all.add("id", ItemLine::id);
        all.add("page", row -> Exported.page(origin, kind, row.id()));
        return List.copyOf(all.columns);
    }

    private void identity(ItemKind kind) {
        add("name", ItemLine::name);
        add(kind == ItemKind.MOTION ? "request" : "text", ItemLine::text);
        add(kind == ItemKind.MOTION ? "submitters" : "madeBy", row -> String.join("; ", row.people()));
        add("source", ItemLine::source);
        add("dossier", ItemLine::dossier);
        add("ministry", ItemLine::ministry);
        add("committee", ItemLine::committee);
    }

    private void parliament() {
        word("outcome", ItemLine::outcome);
        add("tabledOn", ItemLine::tabledOn);
        add("decidedOn", ItemLine::decidedOn);
    }

    private void promise() {
        add("madeTo", ItemLine::madeTo);
        add("madeOn", ItemLine::madeOn);
    }

    private void progress() {
        word("standing", ItemLine::standing);
        word("execution", ItemLine::execution);
        add("reportedOn", ItemLine::reportedOn);
        add("statement", ItemLine::statement);
        add("reportedIn", ItemLine::reportedIn);
        word("verdict", ItemLine::verdict);
        add("deadline", ItemLine::deadline);
        add("earliest", ItemLine::earliest);
        add("latest", ItemLine::latest);
        add("overdue", row -> labels.text(row.overdue() ? "yes" : "no"));
        add("supersededBy", ItemLine::supersededBy);
        word("supersededBasis", ItemLine::supersededBasis);
        add("numbers", row -> String.join("; ", row.numbers()));
    }

    private void add(String key, Function<ItemLine, @Nullable Object> value) {
        columns.add(new Column<>(key, value));
    }

    private void word(String fact, Function<ItemLine, @Nullable String> value) {
        columns.add(new Column<>(fact, row -> labels.word(fact, value.apply(row))));
    }
}
