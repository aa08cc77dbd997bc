package nl.gestand.query.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** The query for the rows that a question goes through: of its kinds, and of wholes that have its words and letters. */
final class Rows {

    private static final BitSetProducer WHOLES = new QueryBitSetProducer(new TermQuery(new Term(Fields.END, "1")));

    private Rows() {}

    static Query of(IndexQuestion question, IndexSearcher searcher, Names names) throws IOException {
        BooleanQuery.Builder rows = new BooleanQuery.Builder();
        rows.add(
                question.kinds().isEmpty() ? new FieldExistsQuery(Fields.UNTIL) : in(Fields.ROW, question.kinds()),
                Occur.FILTER);
        Optional<Query> wholes = wholes(question, searcher, names);
        wholes.ifPresent(query -> rows.add(new ToChildBlockJoinQuery(query, WHOLES), Occur.MUST));
        return rows.build();
    }

    static Query in(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static Optional<Query> wholes(IndexQuestion question, IndexSearcher searcher, Names names)
            throws IOException {
        Set<String> letters = question.letters();
        if (letters == null && question.words().isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder wholes = new BooleanQuery.Builder();
        if (letters != null) {
            wholes.add(in(Fields.LETTER, letters), Occur.FILTER);
        }
        if (!question.words().isEmpty()) {
            wholes.add(new TextQuery(searcher.getIndexReader(), names).of(Asked.of(question.words())), Occur.MUST);
        }
        return Optional.of(wholes.build());
    }
}
