package nl.gestand.query.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/** Stems words, and keeps the stems: a text's words are few, and the stemmer takes far longer than looking one up. */
final class KeptStems extends TokenFilter {

    /** Some ten megabytes; then it begins anew. */
    private static final int MOST = 50_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final CharArrayMap<char[]> kept = new CharArrayMap<>(64, false);
    private final SnowballStemmer stemmer;

    KeptStems(TokenStream words, SnowballStemmer stemmer) {
        super(words);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] stem = kept.get(term.buffer(), 0, term.length());
        if (stem == null) {
            stem = stemmed();
        }
        term.copyBuffer(stem, 0, stem.length);
        return true;
    }

    private char[] stemmed() {
        char[] word = term.toString().toCharArray();
        stemmer.setCurrent(word.clone(), word.length);
        stemmer.stem();
        char[] stem = DutchEndings.trimmed(stemmer.getCurrent()).toCharArray();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(word, stem);
        return stem;
    }
}
