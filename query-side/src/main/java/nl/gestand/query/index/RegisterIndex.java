package nl.gestand.query.index;

import java.io.IOException;
import java.util.Collection;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.views.Beside;
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

    public RegisterIndex(DocumentTexts held) {
        this.held = held;
    }

    @Override
    public void clear() {
        table.clear();
        library.clear();
        names.clear();
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
        library.show();
        table.show();
    }

    @Override
    public void close() throws IOException {
        library.close();
    }

    /** Bytes that the words take; the rows take some hundred bytes an item and span. */
    public long sizeOfWords() {
        return library.size();
    }

    Table.Shown table() {
        return table.shown();
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
        table.put(reader.item(place, document, told));
    }

    private void putLetter(Document document) {
        int place = table.place(document.getString("_id"));
        library.put(document.getString("_id"), Texts.ofLetter(place, document, names, held));
        table.put(reader.letter(place, document, Item.NONE));
    }
}
