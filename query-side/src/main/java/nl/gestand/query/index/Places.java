package nl.gestand.query.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Takes the places in the table of what Lucene finds, where the words that it found are those that were asked about. */
final class Places extends SimpleCollector {

    /** What is done with a place. */
    @FunctionalInterface
    interface Taker {
        void take(int place, float score);
    }

    private final ScoreMode mode;
    private final AsOf held;
    private final Taker taker;
    private @Nullable NumericDocValues since;
    private @Nullable NumericDocValues until;
    private NumericDocValues places = DocValues.emptyNumeric();
    private Scorable scorer = new Unscored();

    private Places(ScoreMode mode, AsOf held, Taker taker) {
        this.mode = mode;
        this.held = held;
        this.taker = taker;
    }

    static Places scored(AsOf held, Taker taker) {
        return new Places(ScoreMode.COMPLETE, held, taker);
    }

    static Places unscored(AsOf held, Taker taker) {
        return new Places(ScoreMode.COMPLETE_NO_SCORES, held, taker);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        places = DocValues.getNumeric(segment.reader(), Fields.PLACE);
        since = segment.reader().getNumericDocValues(Fields.SINCE);
        until = segment.reader().getNumericDocValues(Fields.UNTIL);
    }

    @Override
    public void setScorer(Scorable next) {
        scorer = next;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (places.advanceExact(doc) && isHeld(doc, (int) places.longValue())) {
            taker.take((int) places.longValue(), mode.needsScores() ? scorer.score() : 0);
        }
    }

    /** Words that were superseded say from when to when they were held; others are those of now. */
    private boolean isHeld(int doc, int place) throws IOException {
        if (since == null || until == null) {
            return held.hasWordsOfNow(place);
        }
        return since.advanceExact(doc)
                && since.longValue() <= held.position()
                && until.advanceExact(doc)
                && held.position() < until.longValue();
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
