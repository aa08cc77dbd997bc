package nl.gestand.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.views.Beside;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The index of items and letters, in memory; it forgets all when the process stops and is filled again from the documents
 * of MongoDB. It is asked through {@link IndexReading}.
 */
@Component
public final class RegisterIndex implements Beside, AutoCloseable {

    /** The collection of items; that of letters is {@link Letters#LETTERS}. */
    public static final String ITEMS = "items";

    private static final double BUFFERED_MEGABYTES = 48;

    /** Segments below this size are merged as if they had it; small, since each change that is shown makes one. */
    private static final double SMALLEST_MEGABYTES = 0.25;

    private final Names names = new Names();
    private final Blocks blocks;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** What reads the open index. */
    @FunctionalInterface
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    public RegisterIndex(DocumentTexts texts) {
        this.blocks = new Blocks(names, texts);
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(), settings());
            this.searchers = new SearcherManager(writer, true, false, new SearcherFactory());
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    @Override
    public void clear() {
        inMemory(writer::deleteAll);
        names.clear();
        show();
    }

    @Override
    public void put(String collection, Collection<Document> documents) {
        switch (collection) {
            case ITEMS -> documents.forEach(item -> replace(item, blocks.ofItem(item)));
            case Letters.LETTERS -> documents.forEach(letter -> replace(letter, blocks.ofLetter(letter)));
            default -> {
                // another view's, which nobody looks for by what is in it
            }
        }
    }

    @Override
    public void show() {
        inMemory(() -> {
            searchers.maybeRefreshBlocking();
            return 0;
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    <T> T read(Reading<T> reading) {
        return inMemory(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    Blocks blocks() {
        return blocks;
    }

    Names names() {
        return names;
    }

    private void replace(Document document, List<org.apache.lucene.document.Document> block) {
        inMemory(() -> writer.updateDocuments(new Term(Fields.ID, document.getString("_id")), block));
    }

    private static IndexWriterConfig settings() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setFloorSegmentMB(SMALLEST_MEGABYTES);
        return new IndexWriterConfig(Language.ofFields())
                .setRAMBufferSizeMB(BUFFERED_MEGABYTES)
                .setUseCompoundFile(false)
                .setCommitOnClose(false)
                .setMergePolicy(merging);
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T inMemory(Step<T> step) {
        try {
            return step.take();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }
}
