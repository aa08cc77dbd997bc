package nl.gestand.query.index;

import org.apache.lucene.search.SortField;

/** What comes first; rows without a value come last in both directions. */
public record Order(Sorted by, boolean descending) {

    SortField field() {
        return by.isNumeric() ? numeric() : text();
    }

    private SortField numeric() {
        SortField field = new SortField(by.field(), SortField.Type.LONG, descending);
        field.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return field;
    }

    private SortField text() {
        SortField field = new SortField(by.field(), SortField.Type.STRING, descending);
        field.setMissingValue(SortField.STRING_LAST);
        return field;
    }
}
