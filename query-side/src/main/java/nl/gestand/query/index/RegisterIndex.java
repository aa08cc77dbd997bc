package nl.gestand.query.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.views.Beside;
import nl.gestand.query.views.ViewDocuments;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.bson.Document;

/**
 * The index of items and letters, in memory; it forgets all when the process stops and is filled again from the documents
 * of MongoDB. Each generation of the views has one. Their rows stand in a table that is gone through, their words in Lucene. {@link IndexReading} and {@link Lookup}
 * ask it.
 */
public final class RegisterIndex implements Beside, AutoCloseable {

    /** The collection of items; that of letters is {@link Letters#LETTERS}. */
    public static final String ITEMS = "items";

    private final Table table = new Table();
    private final Reader reader = new Reader();
    private final Names names = new Names();
    private final Library library = new Library();
    private final DocumentTexts held;
    private final History history;

    /** @param versions by which it answers as of earlier positions in the log */
    public RegisterIndex(DocumentTexts held, List<Versions> versions) {
        this.held = held;
        this.history = new History(new PastDerivation(versions, reader, names, held));
    }

    /** One that knows the present only. */
    public RegisterIndex(DocumentTexts held) {
        this(held, List.of());
    }

    @Override
    public void clear() {
        table.clear();
        library.clear();
        names.clear();
        history.clear();
    }

    @Override
    public void put(String collection, Collection<Document> documents) {
        switch (collection) {
            case ITEMS -> documents.forEach(this::putItem);
            case Letters.LETTERS -> documents.forEach(this::putLetter);
            default -> {
                // another view's, which nobody looks for by what is in it
            }
        }
    }

    @Override
    public void show() {
        // words that are superseded are shown before those that supersede them
        history.show();
        library.show();
        table.show();
    }

    @Override
    public void shown(ViewDocuments documents) {
        history.begin(this::keys, new StoredDocuments(documents, table));
    }

    @Override
    public boolean isWhole() {
        return isHistoryWhole();
    }

    @Override
    public void close() throws IOException {
        history.close();
        library.close();
    }

    /** Bytes that the words take; the rows take some hundred bytes an item and span, and as much again once they are read. */
    public long sizeOfWords() {
        return library.size();
    }

    /** Bytes that the superseded words take. */
    public long sizeOfPastWords() {
        return history.words().size();
    }

    /** About as many bytes as the rows of earlier positions take. */
    public long sizeOfPastRows() {
        return history.pasts().size();
    }

    /** Whether it answers as of earlier positions in the log; else such a question is answered 503. */
    public boolean isHistoryWhole() {
        return history.isWhole();
    }

    /** Waits until it does; false where it does not in time. */
    public boolean awaitHistory(Duration atMost) throws InterruptedException {
        return history.awaitWhole(atMost);
    }

    /** @throws nl.gestand.web.ProblemException 503 where an earlier position is asked for before all of them are known */
    AsOf asOf(long position) {
        AsOf known = new AsOf(table.shown(), history.pasts(), position);
        if (!known.isPresent()) {
            history.requireWhole();
        }
        return known;
    }

    /** Reads the words, and those that were superseded where an earlier position is asked about. */
    <T> T words(AsOf known, WordsAsOf<T> reading) {
        if (known.isPresent()) {
            return library.read(searcher -> reading.of(searcher, known));
        }
        return library.read(live -> history.words().read(past -> {
            try (MultiReader both =
                    new MultiReader(new IndexReader[] {live.getIndexReader(), past.getIndexReader()}, false)) {
                return reading.of(new IndexSearcher(both), known);
            }
        }));
    }

    /** What reads words as of a position: it finds those of other positions too. */
    @FunctionalInterface
    interface WordsAsOf<T> {
        T of(IndexSearcher searcher, AsOf known) throws IOException;
    }

    Values values(Column column) {
        return reader.values(column);
    }

    Names names() {
        return names;
    }

    Library library() {
        return library;
    }

    /** Most of what happens to an item leaves its words as they are, and they are what takes time. */
    private void putItem(Document document) {
        int place = table.place(document.getString("_id"));
        long told = Texts.digest(document);
        Item before = table.latest(place);
        if (before == null || before.told() != told) {
            library.put(document.getString("_id"), Texts.ofItem(place, document, names));
        }
        keep(ITEMS, document, reader.item(place, document, told));
    }

    private void putLetter(Document document) {
        int place = table.place(document.getString("_id"));
        library.put(document.getString("_id"), Texts.ofLetter(place, document, names, held));
        keep(Letters.LETTERS, document, reader.letter(place, document, Item.NONE));
    }

    private void keep(String collection, Document document, Item item) {
        table.put(item);
        history.put(new History.Key(collection, item.id(), item.place()), document, item);
    }

    private Collection<History.Key> keys() {
        List<History.Key> keys = new ArrayList<>();
        Table.Shown shown = table.shown();
        for (int place = 0; place < shown.places(); place++) {
            Item item = shown.at(place);
            if (item != null) {
                keys.add(new History.Key(isLetter(item) ? Letters.LETTERS : ITEMS, item.id(), place));
            }
        }
        return keys;
    }

    boolean isLetter(Item item) {
        return values(Column.KIND).value(item.kind()).equals(Reader.LETTER);
    }
}
