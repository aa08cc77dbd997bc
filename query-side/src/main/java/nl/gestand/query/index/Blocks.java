package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gestand.events.number.Citations;
import nl.gestand.query.evidence.DocumentTexts;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes the block of an item or a letter from its document in MongoDB. A row is one item and one span of valid days; when
 * the register answers for what it knew at a position in its log, a row gets a second pair of bounds beside
 * {@link Fields#FROM} and {@link Fields#UNTIL}.
 */
final class Blocks {

    private static final String LETTER = "letter";

    private final Map<Column, Values> values = new EnumMap<>(Column.class);
    private final Names names;
    private final DocumentTexts texts;

    Blocks(Names names, DocumentTexts texts) {
        this.names = names;
        this.texts = texts;
        for (Column column : Column.values()) {
            values.put(column, new Values());
        }
    }

    /** The values of a column, by their numbers in the rows. */
    Values values(Column column) {
        return java.util.Objects.requireNonNull(values.get(column));
    }

    /** The item's rows, none where it is merged into another or retracted; then the whole. */
    List<Document> ofItem(org.bson.Document item) {
        List<Document> block = new ArrayList<>();
        boolean merged = item.getString("mergedInto") != null;
        if (!merged) {
            for (org.bson.Document span : item.getList("spans", org.bson.Document.class)) {
                block.add(row(item, span));
            }
        }
        List<String> people = texts(item, "submitters");
        Block whole = whole(item, item.getString("kind"))
                .flag(Fields.MERGED, merged)
                .terms(Fields.LETTER, texts(item, "letters"))
                .terms(Fields.SUCCESSOR, texts(item, "successors"))
                .text(Fields.TITLE, item.getString("title"))
                .name(Fields.LEAD, people.isEmpty() ? null : people.getFirst())
                .lines(Fields.TEXT, item.getString("words"));
        people.forEach(person -> name(whole, person));
        block.add(whole.document());
        return block;
    }

    /** One row, from the day of the letter on; then the whole with the letter's text, where that is held. */
    List<Document> ofLetter(org.bson.Document letter) {
        Block row = row(letter, LETTER)
                .number(Fields.FROM, Days.number(letter.getString("day")))
                .number(Fields.UNTIL, Days.NEVER)
                .text(Sorted.TITLE, letter.getString("subject"))
                .day(Sorted.EXISTS_FROM, letter.getString("day"));
        Block whole = whole(letter, LETTER)
                .flag(Fields.MERGED, false)
                .text(Fields.TITLE, letter.getString("subject"))
                .lines(Fields.TEXT, letter.getString("words"));
        for (org.bson.Document sender : letter.getList("senders", org.bson.Document.class)) {
            Optional.ofNullable(sender.getString("name")).ifPresent(person -> name(whole, person));
        }
        Optional.ofNullable(letter.getString("sha256")).flatMap(texts::find).ifPresent(text -> read(whole, text));
        return List.of(row.document(), whole.document());
    }

    private Document row(org.bson.Document item, org.bson.Document span) {
        Block row = row(item, item.getString("kind"))
                .number(Fields.FROM, Days.number(span.getString("from")))
                .number(Fields.UNTIL, Days.number(span.getString("until")))
                .text(Sorted.TITLE, item.getString("titleKey"))
                .day(Sorted.EXISTS_FROM, item.getString("existsFrom"))
                .day(Sorted.MADE_ON, item.getString("madeOn"))
                .day(Sorted.TABLED_ON, span.getString("tabledOn"))
                .day(Sorted.ADOPTED_ON, span.getString("adoptedOn"))
                .day(Sorted.REPORTED_ON, span.getString("reportedOn"))
                .day(Sorted.DEADLINE, span.getString("dueLatest"));
        for (Column column : List.of(
                Column.STANDING,
                Column.OUTCOME,
                Column.EXECUTION,
                Column.VERDICT,
                Column.OVERDUE,
                Column.MINISTRY,
                Column.COMMITTEE)) {
            Object value = span.get(column.counted());
            row.number(column.counted(), code(column, value == null ? null : value.toString()));
        }
        Values people = values(Column.SUBMITTER);
        texts(item, "submitters").stream()
                .distinct()
                .forEach(name -> row.one(Column.SUBMITTER.counted(), people.code(name)));
        texts(item, "submitterKeys").stream()
                .flatMap(Names::known)
                .distinct()
                .forEach(name -> row.one(Column.SUBMITTER.filtered(), people.code(name)));
        return row.document();
    }

    /** What rows of all kinds have. */
    private Block row(org.bson.Document from, String kind) {
        Block row = new Block(from.getString("_id"))
                .term(Fields.ROW, kind)
                .number(Column.KIND.counted(), code(Column.KIND, kind))
                .number(Column.DOSSIER.counted(), code(Column.DOSSIER, from.getString("dossier")))
                .text(Sorted.NUMBER, from.getString("numberKey"))
                .number(Sorted.CHANGED.field(), from.getLong("position"));
        Values dossiers = values(Column.DOSSIER);
        texts(from, "dossiers").forEach(each -> row.one(Column.DOSSIER.filtered(), dossiers.code(each)));
        return row;
    }

    private static Block whole(org.bson.Document from, String kind) {
        return new Block(from.getString("_id"))
                .term(Fields.WHOLE, kind)
                .term(Fields.END, "1")
                .text(Sorted.NUMBER, from.getString("numberKey"))
                .terms(Fields.NUMBER, texts(from, "numbers"));
    }

    private void read(Block whole, String text) {
        whole.text(Fields.TEXT, text);
        Citations.findIn(text).stream()
                .map(found -> found.number().canonical())
                .distinct()
                .forEach(number -> whole.term(Fields.CITED, number));
    }

    private void name(Block whole, String person) {
        names.add(person);
        whole.name(Fields.NAMES, person);
    }

    private int code(Column column, @Nullable String value) {
        return value == null ? Values.NONE : values(column).code(value);
    }

    private static List<String> texts(org.bson.Document from, String field) {
        List<String> texts = from.getList(field, String.class);
        return texts == null ? List.of() : texts;
    }
}
