package nl.gestand.query.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.gestand.query.format.Column;
import nl.gestand.query.format.Labels;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemRow;
import org.jspecify.annotations.Nullable;

/** The columns of a list of items as a table. */
final class ItemColumns {

    private final List<Column<ItemRow>> columns = new ArrayList<>();
    private final Labels labels;

    private ItemColumns(Labels labels) {
        this.labels = labels;
    }

    static List<Column<ItemRow>> of(ItemKind kind, LocalDate day, Labels labels, String origin) {
        ItemColumns all = new ItemColumns(labels);
        all.add("number", ItemRow::number);
        all.add("title", ItemRow::title);
        all.identity(kind);
        if (kind == ItemKind.MOTION) {
            all.parliament();
        } else {
            all.promise();
        }
        all.progress();
        all.add("validAt", row -> day);
        all.add("id", ItemRow::id);
        all.add("page", row -> Exported.page(origin, kind, row.id()));
        return List.copyOf(all.columns);
    }

    private void identity(ItemKind kind) {
        add("name", ItemRow::name);
        add(kind == ItemKind.MOTION ? "request" : "text", ItemRow::text);
        add(kind == ItemKind.MOTION ? "submitters" : "madeBy", row -> String.join("; ", row.people()));
        add("source", ItemRow::source);
        add("dossier", ItemRow::dossier);
        add("ministry", ItemRow::ministry);
        add("committee", ItemRow::committee);
    }

    private void parliament() {
        word("outcome", ItemRow::outcome);
        add("tabledOn", ItemRow::tabledOn);
        add("decidedOn", ItemRow::decidedOn);
    }

    private void promise() {
        add("madeTo", ItemRow::madeTo);
        add("madeOn", ItemRow::madeOn);
    }

    private void progress() {
        word("standing", ItemRow::standing);
        word("execution", ItemRow::execution);
        add("reportedOn", ItemRow::reportedOn);
        add("statement", ItemRow::statement);
        add("reportedIn", ItemRow::reportedIn);
        word("verdict", ItemRow::verdict);
        add("deadline", ItemRow::deadline);
        add("earliest", ItemRow::earliest);
        add("latest", ItemRow::latest);
        add("overdue", row -> labels.text(row.overdue() ? "yes" : "no"));
        add("supersededBy", ItemRow::supersededBy);
        word("supersededBasis", ItemRow::supersededBasis);
        add("numbers", row -> String.join("; ", row.numbers()));
    }

    private void add(String key, Function<ItemRow, @Nullable Object> value) {
        columns.add(new Column<>(key, value));
    }

    private void word(String fact, Function<ItemRow, @Nullable String> value) {
        columns.add(new Column<>(fact, row -> labels.word(fact, value.apply(row))));
    }
}
