package nl.gestand.query.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One document of a block, field by field; what is null is left out. */
final class Block {

    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType NAME = type(IndexOptions.DOCS, true);

    private final Document document = new Document();

    Block(String id) {
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    }

    Document document() {
        return document;
    }

    Block term(String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
        return this;
    }

    Block terms(String field, List<String> terms) {
        terms.forEach(term -> term(field, term));
        return this;
    }

    Block flag(String field, boolean value) {
        return value ? number(field, 1) : this;
    }

    Block number(String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        return this;
    }

    /** One of several numbers. */
    Block one(String field, long value) {
        document.add(new SortedNumericDocValuesField(field, value));
        return this;
    }

    Block day(Sorted by, @Nullable String iso) {
        return iso == null ? this : number(by.field(), Days.number(iso));
    }

    Block text(Sorted by, @Nullable String text) {
        if (text != null) {
            document.add(new SortedDocValuesField(by.field(), key(text)));
        }
        return this;
    }

    Block text(String field, @Nullable String text) {
        return add(field, text, TEXT);
    }

    /** Each line by itself, so that no phrase runs on from one to the next. */
    Block lines(String field, @Nullable String text) {
        if (text != null) {
            text.lines().forEach(line -> text(field, line));
        }
        return this;
    }

    Block name(String field, @Nullable String name) {
        return add(field, name, NAME);
    }

    private Block add(String field, @Nullable String text, FieldType type) {
        if (text != null) {
            document.add(new Field(field, text, type));
        }
        return this;
    }

    /** A term of the index holds 32,766 bytes at most; what differs after a thousand letters is sorted by id. */
    private static BytesRef key(String text) {
        return new BytesRef(text.length() > 1_000 ? text.substring(0, 1_000) : text);
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
