package nl.gestand.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The query for what was asked, over the wholes of an index. All words must be there, each in whatever field; names and
 * titles weigh more than text, and a number more than all. A name is also found by another that sounds like it. A word
 * that is no name and hardly occurs may be one with a typo, and one that occurs nowhere may be any word with a typo.
 */
final class TextQuery {

    /** Below so many texts a word may still be a name with a typo. */
    private static final int RARE = 5;

    private static final int VARIANTS = 20;
    private static final float OTHERS = 0.1f;

    private final IndexReader index;
    private final Names names;

    TextQuery(IndexReader index, Names names) {
        this.index = index;
        this.names = names;
    }

    /** Which wholes have what was asked, with scores. */
    Query of(Asked asked) throws IOException {
        if (asked.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        asked.numbers().forEach(numbers -> all.add(numbered(numbers), Occur.MUST));
        asked.phrases().forEach(phrase -> all.add(phrase(phrase), Occur.MUST));
        for (String word : asked.words()) {
            all.add(word(word), Occur.MUST);
        }
        for (String word : asked.welcome()) {
            all.add(exact(word, Language.stem(word)), Occur.SHOULD);
        }
        return all.build();
    }

    /** What of a text of the field is to be marked. */
    Query marks(Asked asked, String field) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.phrases().forEach(phrase -> any.add(phrase(field, phrase), Occur.SHOULD));
        for (String word : asked.words()) {
            String stem = Language.stem(word);
            any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD);
            names.like(word).forEach(name -> any.add(term(field, Language.stem(name)), Occur.SHOULD));
            if (mayBeMisspelt(word, stem)) {
                any.add(fuzzy(field, stem, 1), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private Query word(String word) throws IOException {
        String stem = Language.stem(word);
        List<Query> ways = new ArrayList<>(List.of(exact(word, stem)));
        for (String name : names.like(word)) {
            if (!name.equals(word)) {
                ways.add(boost(term(Fields.LEAD, name), 3));
                ways.add(boost(term(Fields.NAMES, name), 2));
            }
        }
        if (mayBeMisspelt(word, stem)) {
            ways.add(boost(fuzzy(Fields.NAMES, word, 1), 2));
            if (occurrences(stem) == 0) {
                ways.add(boost(fuzzy(Fields.TEXT, stem, 2), 0.5f));
            }
        }
        return new DisjunctionMaxQuery(ways, OTHERS);
    }

    private static Query exact(String word, String stem) {
        return new DisjunctionMaxQuery(
                List.of(
                        boost(term(Fields.LEAD, word), 6),
                        boost(term(Fields.NAMES, word), 4),
                        boost(term(Fields.TITLE, stem), 3),
                        term(Fields.TEXT, stem)),
                OTHERS);
    }

    private static Query numbered(List<String> numbers) {
        List<Query> ways = new ArrayList<>();
        for (String number : numbers) {
            ways.add(boost(new ConstantScoreQuery(term(Fields.NUMBER, number)), 1_000));
            ways.add(boost(new ConstantScoreQuery(term(Fields.CITED, number)), 10));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query phrase(List<String> words) {
        Function<String, Query> in = field -> phrase(field, words);
        return new DisjunctionMaxQuery(List.of(boost(in.apply(Fields.TITLE), 3), in.apply(Fields.TEXT)), OTHERS);
    }

    private static Query phrase(String field, List<String> words) {
        return new PhraseQuery(field, words.stream().map(Language::stem).toArray(String[]::new));
    }

    private boolean mayBeMisspelt(String word, String stem) throws IOException {
        return edits(word) > 0 && names.like(word).isEmpty() && occurrences(stem) < RARE;
    }

    private int occurrences(String stem) throws IOException {
        return index.docFreq(new Term(Fields.TEXT, stem));
    }

    /** One slip in a word of five letters, two in one of eight; none in numbers. */
    private static int edits(String word) {
        boolean number = word.chars().anyMatch(Character::isDigit);
        return number || word.length() < 5 || word.length() > 40 ? 0 : word.length() < 8 ? 1 : 2;
    }

    private static Query fuzzy(String field, String word, int prefix) {
        return new FuzzyQuery(new Term(field, word), Math.max(1, edits(word)), prefix, VARIANTS, true);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query boost(Query query, float by) {
        return new BoostQuery(query, by);
    }
}
