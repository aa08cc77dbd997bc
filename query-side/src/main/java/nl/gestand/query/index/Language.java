package nl.gestand.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch is read: in words, lower case, without diacritics, and in running text by their stems. No word is left out of
 * the index, so that a phrase is found as it stands.
 */
final class Language {

    /** Between the texts of one field, so that no phrase runs on from one to the next. */
    private static final int GAP = 100;

    private static final Analyzer STEMS = new Stemming(Analyzer.PER_FIELD_REUSE_STRATEGY);

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }
    };

    private Language() {}

    /** Of an index that one thread at a time writes: names as they are, all other text by its stems. */
    static Analyzer writing() {
        return new PerFieldAnalyzerWrapper(
                new Stemming(new OfOneWriter()), Map.of(Fields.NAMES, WORDS, Fields.LEAD, WORDS));
    }

    static Analyzer stems() {
        return STEMS;
    }

    /** The words of a text, folded, in order. */
    static List<String> words(String text) {
        return tokens(WORDS, text);
    }

    static String stem(String word) {
        List<String> stems = tokens(STEMS, word);
        return stems.isEmpty() ? word : stems.getFirst();
    }

    private static final class Stemming extends Analyzer {

        Stemming(ReuseStrategy reuse) {
            super(reuse);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new KeptStems(folded(words), new DutchStemmer()));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }

    /** Keeps the stems of whoever writes, although each portion comes on a thread of its own. */
    private static final class OfOneWriter extends Analyzer.ReuseStrategy {

        private Analyzer.@Nullable TokenStreamComponents kept;

        @Override
        public Analyzer.@Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return kept;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, Analyzer.TokenStreamComponents components) {
            kept = components;
        }
    }

    private static TokenStream folded(Tokenizer words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return tokens;
    }
}
