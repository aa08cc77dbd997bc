package nl.gestand.query.index;

import java.util.List;
import java.util.Optional;
import nl.gestand.events.number.Citations;
import nl.gestand.query.evidence.DocumentTexts;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** What Lucene has of an item or letter: its numbers, what its facts name, its words. */
final class Texts {

    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType NAME = type(IndexOptions.DOCS, true);

    private static final long FNV_PRIME = 1_099_511_628_211L;

    private final Document document = new Document();

    private Texts(int place, org.bson.Document from) {
        document.add(new StringField(Fields.ID, from.getString("_id"), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.PLACE, place));
        terms(Fields.NUMBER, Reader.texts(from, "numbers"));
        from.getString("words").lines().forEach(line -> add(Fields.TEXT, line, TEXT));
    }

    static Document ofItem(int place, org.bson.Document item, Names names) {
        Texts texts = new Texts(place, item);
        List<String> people = Reader.texts(item, "submitters");
        texts.terms(Fields.LETTER, Reader.texts(item, "letters"));
        texts.terms(Fields.SUCCESSOR, Reader.texts(item, "successors"));
        texts.add(Fields.TITLE, item.getString("title"), TEXT);
        texts.add(Fields.LEAD, people.isEmpty() ? null : people.getFirst(), NAME);
        people.forEach(person -> texts.name(person, names));
        return texts.document;
    }

    /** With the text of the letter's document, where that is held, and the numbers that it cites. */
    static Document ofLetter(int place, org.bson.Document letter, Names names, DocumentTexts held) {
        Texts texts = new Texts(place, letter);
        texts.add(Fields.TITLE, letter.getString("subject"), TEXT);
        for (org.bson.Document sender : letter.getList("senders", org.bson.Document.class)) {
            Optional.ofNullable(sender.getString("name")).ifPresent(person -> texts.name(person, names));
        }
        Optional.ofNullable(letter.getString("sha256"))
                .filter(any -> !Boolean.TRUE.equals(letter.getBoolean("notReceived")))
                .flatMap(held::find)
                .ifPresent(texts::read);
        return texts.document;
    }

    /** Stands for all that a document's words are made from: the same where nothing of it has changed. */
    static long digest(org.bson.Document from) {
        return digest(from, List.of("numbers", "words", "submitters", "letters", "successors", "title"));
    }

    /** Likewise of a letter; what is in its document is told by that document's own digest. */
    static long digestOfLetter(org.bson.Document from) {
        return digest(from, List.of("numbers", "words", "subject", "senders", "sha256", "notReceived"));
    }

    private static long digest(org.bson.Document from, List<String> fields) {
        long digest = 1;
        for (String field : fields) {
            String text = String.valueOf(from.get(field));
            for (int i = 0; i < text.length(); i++) {
                digest = digest * FNV_PRIME + text.charAt(i);
            }
            digest = digest * FNV_PRIME + '\n';
        }
        return digest;
    }

    private void read(String text) {
        add(Fields.TEXT, text, TEXT);
        terms(
                Fields.CITED,
                Citations.findIn(text).stream()
                        .map(found -> found.number().canonical())
                        .distinct()
                        .toList());
    }

    private void name(String person, Names names) {
        names.add(person);
        add(Fields.NAMES, person, NAME);
    }

    private void terms(String field, List<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
    }

    private void add(String field, @Nullable String text, FieldType type) {
        if (text != null) {
            document.add(new Field(field, text, type));
        }
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
