package nl.gestand.query.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Whether a row of one segment holds on the day asked about, and is due before another. */
record Bounds(NumericDocValues from, NumericDocValues until, NumericDocValues due, long day, long dueBefore) {

    private static final long ANY = -1;

    static Bounds of(IndexQuestion question, LeafReader segment) throws IOException {
        return new Bounds(
                DocValues.getNumeric(segment, Fields.FROM),
                DocValues.getNumeric(segment, Fields.UNTIL),
                DocValues.getNumeric(segment, Sorted.DEADLINE.field()),
                question.day() == null ? ANY : Days.number(question.day()),
                question.dueBefore() == null ? ANY : Days.number(question.dueBefore()));
    }

    boolean hold(int row) throws IOException {
        return (day == ANY || holdsOnDay(row)) && (dueBefore == ANY || isDue(row));
    }

    private boolean holdsOnDay(int row) throws IOException {
        return until.advanceExact(row) && until.longValue() > day && from.advanceExact(row) && from.longValue() <= day;
    }

    private boolean isDue(int row) throws IOException {
        return due.advanceExact(row) && due.longValue() < dueBefore;
    }
}
