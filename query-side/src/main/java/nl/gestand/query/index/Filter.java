package nl.gestand.query.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** Whether a row of one segment has one of the wanted values of a column. */
interface Filter {

    boolean takes(int row) throws IOException;

    /** @param wanted numbers of values */
    static Filter of(Column column, Set<Integer> wanted, LeafReader segment) throws IOException {
        SortedNumericDocValues several = DocValues.getSortedNumeric(segment, column.filtered());
        NumericDocValues one = DocValues.unwrapSingleton(several);
        return one == null ? row -> any(several, row, wanted) : row -> wanted.contains(code(one, row));
    }

    static int code(NumericDocValues values, int row) throws IOException {
        return values.advanceExact(row) ? (int) values.longValue() : Values.NONE;
    }

    private static boolean any(SortedNumericDocValues values, int row, Set<Integer> wanted) throws IOException {
        if (values.advanceExact(row)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                if (wanted.contains((int) values.nextValue())) {
                    return true;
                }
            }
        }
        return false;
    }
}
