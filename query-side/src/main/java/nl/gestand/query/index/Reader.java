package nl.gestand.query.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads items and letters from their documents in MongoDB. */
final class Reader {

    static final String LETTER = "letter";

    private static final List<String> DAYS = List.of("tabledOn", "adoptedOn", "reportedOn", "dueLatest");

    private static final List<Column> OF_SPAN =
            Arrays.stream(Column.values()).filter(Column::isOfSpan).toList();

    private final Map<Column, Values> values = new EnumMap<>(Column.class);

    Reader() {
        for (Column column : Column.values()) {
            values.put(column, new Values());
        }
    }

    /** The values of a column, by the numbers that stand for them. */
    Values values(Column column) {
        return Objects.requireNonNull(values.get(column));
    }

    /** With a row for each span of days; none where the item is merged into another, or retracted. */
    Item item(int place, Document item, long told) {
        boolean merged = item.getString("mergedInto") != null;
        List<Document> spans = merged ? List.of() : item.getList("spans", Document.class);
        return new Item(
                place,
                item.getString("_id"),
                values(Column.KIND).code(item.getString("kind")),
                values(Column.DOSSIER).code(item.getString("dossier")),
                values(Column.DOSSIER).codes(texts(item, "dossiers")),
                values(Column.SUBMITTER).codes(texts(item, "submitters")),
                values(Column.SUBMITTER).codes(Names.known(texts(item, "submitterKeys"))),
                item.getLong("position"),
                Days.number(item.getString("existsFrom")),
                Days.number(item.getString("madeOn")),
                NumberRank.of(item.getString("numberKey")),
                item.getString("numberKey"),
                item.getString("titleKey"),
                merged,
                told,
                cells(spans));
    }

    /** With one row, from the day of the letter on. */
    Item letter(int place, Document letter, long told) {
        int day = Days.number(letter.getString("day"));
        int[] cells = new int[Item.WIDTH];
        cells[Item.FROM] = day;
        cells[Item.UNTIL] = Days.NEVER;
        return new Item(
                place,
                letter.getString("_id"),
                values(Column.KIND).code(LETTER),
                values(Column.DOSSIER).code(letter.getString("dossier")),
                values(Column.DOSSIER).codes(texts(letter, "dossiers")),
                new int[0],
                new int[0],
                letter.getLong("position"),
                day,
                Item.NONE,
                NumberRank.of(null),
                null,
                letter.getString("subject"),
                false,
                told,
                cells);
    }

    static List<String> texts(Document from, String field) {
        List<String> texts = from.getList(field, String.class);
        return texts == null ? List.of() : texts;
    }

    private int[] cells(List<Document> spans) {
        int[] cells = new int[spans.size() * Item.WIDTH];
        int row = 0;
        for (Document span : spans) {
            cells[row + Item.FROM] = Days.number(span.getString("from"));
            cells[row + Item.UNTIL] = Days.number(span.getString("until"));
            for (int i = 0; i < DAYS.size(); i++) {
                cells[row + Item.DAYS + i] = Days.number(span.getString(DAYS.get(i)));
            }
            for (Column column : OF_SPAN) {
                cells[row + Item.VALUES + column.ordinal()] = values(column).code(text(span.get(column.field())));
            }
            row += Item.WIDTH;
        }
        return cells;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
