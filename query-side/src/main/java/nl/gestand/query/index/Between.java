package nl.gestand.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects how many days lie between two days of each row; rows without one of them are left out. */
final class Between extends SimpleCollector {

    private final Sorted from;
    private final Sorted until;
    private final List<Long> days = new ArrayList<>();
    private NumericDocValues first = DocValues.emptyNumeric();
    private NumericDocValues last = DocValues.emptyNumeric();

    Between(Sorted from, Sorted until) {
        this.from = from;
        this.until = until;
    }

    List<Long> days() {
        return List.copyOf(days);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        first = DocValues.getNumeric(segment.reader(), from.field());
        last = DocValues.getNumeric(segment.reader(), until.field());
    }

    @Override
    public void collect(int row) throws IOException {
        if (first.advanceExact(row) && last.advanceExact(row)) {
            days.add(Days.between(first.longValue(), last.longValue()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
