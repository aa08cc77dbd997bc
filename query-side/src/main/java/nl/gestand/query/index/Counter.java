package nl.gestand.query.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** Counts the values of a column over the rows of one segment. */
interface Counter {

    void count(int row) throws IOException;

    /** @param counts by number of value; none stands at 0 */
    static Counter of(Column column, int[] counts, LeafReader segment) throws IOException {
        SortedNumericDocValues several = DocValues.getSortedNumeric(segment, column.counted());
        NumericDocValues one = DocValues.unwrapSingleton(several);
        return one == null ? row -> countEach(several, counts, row) : row -> counts[Filter.code(one, row)]++;
    }

    private static void countEach(SortedNumericDocValues values, int[] counts, int row) throws IOException {
        if (values.advanceExact(row)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                counts[(int) values.nextValue()]++;
            }
        }
    }
}
