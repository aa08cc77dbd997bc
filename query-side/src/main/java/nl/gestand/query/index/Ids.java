package nl.gestand.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** The ids of what was found, in its order. */
final class Ids {

    private Ids() {}

    static List<String> of(IndexSearcher searcher, TopDocs found) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        List<String> ids = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc hit : found.scoreDocs) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hit.doc, segments));
            SortedDocValues values = DocValues.getSorted(segment.reader(), Fields.ID);
            if (values.advanceExact(hit.doc - segment.docBase)) {
                ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
        return ids;
    }
}
