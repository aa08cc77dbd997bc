package nl.gestand.query.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Takes the places in the table of what Lucene finds. */
final class Places extends SimpleCollector {

    /** What is done with a place. */
    @FunctionalInterface
    interface Taker {
        void take(int place, float score);
    }

    private final ScoreMode mode;
    private final Taker taker;
    private NumericDocValues places = DocValues.emptyNumeric();
    private Scorable scorer = new Unscored();

    private Places(ScoreMode mode, Taker taker) {
        this.mode = mode;
        this.taker = taker;
    }

    static Places scored(Taker taker) {
        return new Places(ScoreMode.COMPLETE, taker);
    }

    static Places unscored(Taker taker) {
        return new Places(ScoreMode.COMPLETE_NO_SCORES, taker);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        places = DocValues.getNumeric(segment.reader(), Fields.PLACE);
    }

    @Override
    public void setScorer(Scorable next) {
        scorer = next;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (places.advanceExact(doc)) {
            taker.take((int) places.longValue(), mode.needsScores() ? scorer.score() : 0);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return mode;
    }

    private static final class Unscored extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
