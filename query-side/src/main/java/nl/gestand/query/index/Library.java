package nl.gestand.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of all items and letters, in a Lucene index in memory. One thread writes. */
final class Library implements AutoCloseable {

    /** While nobody reads, an item whose words change again and again is written once for so many that changed. */
    private static final int WAITING = 4_000;

    private static final double BUFFERED_MEGABYTES = 32;

    /** Each change that is shown makes a segment, of a few kilobytes: these are merged with each other first. */
    private static final double SMALLEST_MEGABYTES = 0.1;

    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final Map<String, Document> waiting = new LinkedHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** What reads the open index. */
    @FunctionalInterface
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    Library() {
        try {
            this.writer = new IndexWriter(memory, settings());
            this.searchers = new SearcherManager(writer, true, false, new SearcherFactory());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    void clear() {
        waiting.clear();
        inMemory(writer::deleteAll);
    }

    void put(String id, Document words) {
        waiting.put(id, words);
        if (waiting.size() >= WAITING) {
            write();
        }
    }

    /** Beside what there is of the same id. */
    void add(Document words) {
        inMemory(() -> writer.addDocument(words));
    }

    /** In the place of all that there is of that id. */
    void replace(String id, List<Document> words) {
        inMemory(() -> {
            writer.deleteDocuments(new Term(Fields.ID, id));
            for (Document each : words) {
                writer.addDocument(each);
            }
        });
    }

    void show() {
        write();
        inMemory(searchers::maybeRefreshBlocking);
    }

    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** In bytes. */
    long size() {
        long[] size = {0};
        inMemory(() -> {
            for (String file : memory.listAll()) {
                size[0] += memory.fileLength(file);
            }
        });
        return size[0];
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private void write() {
        waiting.forEach((id, words) -> inMemory(() -> writer.updateDocument(new Term(Fields.ID, id), words)));
        waiting.clear();
    }

    private static IndexWriterConfig settings() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setFloorSegmentMB(SMALLEST_MEGABYTES);
        return new IndexWriterConfig(Language.writing())
                .setRAMBufferSizeMB(BUFFERED_MEGABYTES)
                .setUseCompoundFile(false)
                .setCommitOnClose(false)
                .setMergePolicy(merging);
    }

    private static void inMemory(Step step) {
        try {
            step.take();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
