package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import org.apache.lucene.document.NumericDocValuesField;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives the versions of one document: what its rows and its words were from which position on. */
final class PastDerivation {

    /**
     * What came of a document.
     *
     * @param anew in the place of what was known; else it follows upon that
     * @param words that were superseded
     */
    record Derived(Past past, boolean anew, List<org.apache.lucene.document.Document> words) {}

    private static final Logger LOG = LoggerFactory.getLogger(PastDerivation.class);

    private final Map<String, Versions> versions;
    private final Reader reader;
    private final Names names;
    private final DocumentTexts held;

    PastDerivation(Collection<Versions> versions, Reader reader, Names names, DocumentTexts held) {
        this.versions = versions.stream().collect(Collectors.toMap(Versions::collection, Function.identity()));
        this.reader = reader;
        this.names = names;
        this.held = held;
    }

    /** The fields that the documents of a collection must have; empty where nobody reads its versions. */
    List<String> fields(String collection) {
        Versions known = versions.get(collection);
        return known == null ? List.of() : known.fields();
    }

    /**
     * @param before what is known of its past
     * @param live of which equal parts are shared, where it is known
     * @return null where nothing is new, or nobody reads the versions of its collection
     */
    @Nullable
    Derived of(History.Key key, Document document, @Nullable Past before, @Nullable Item live) {
        Versions known = versions.get(key.collection());
        if (known == null) {
            return null;
        }
        Versioned log = known.read(document);
        long[] positions = log.positions();
        Past begun = before != null && before.isContinuedBy(positions) ? before : null;
        if (positions.length == 0 || begun != null && begun.candidates() == positions.length) {
            return null;
        }
        return new OfOne(key, log, begun, live).derived(positions, before != null && begun == null);
    }

    /** One document while its versions are derived. */
    private final class OfOne {

        private final History.Key key;
        private final Versioned log;
        private final @Nullable Past begun;
        private final @Nullable Item live;
        private final PastWriting writing;
        private final List<org.apache.lucene.document.Document> superseded = new ArrayList<>();
        private @Nullable Document last;
        private long told;
        private long textSince;

        OfOne(History.Key key, Versioned log, @Nullable Past begun, @Nullable Item live) {
            this.key = key;
            this.log = log;
            this.begun = begun;
            this.live = live;
            this.writing = PastWriting.after(begun);
            if (begun != null) {
                this.last = log.asOf(begun.upTo());
                this.told = last == null ? 0 : told(last);
                this.textSince = begun.textSince();
            }
        }

        @Nullable
        Derived derived(long[] positions, boolean instead) {
            for (int i = begun == null ? 0 : begun.candidates(); i < positions.length; i++) {
                try {
                    add(positions[i]);
                } catch (RuntimeException underivable) {
                    // the views never showed a state that later events of the same batch mended
                    LOG.warn("{} {} has no version as of {}", key.collection(), key.id(), positions[i], underivable);
                }
            }
            int count = positions.length;
            return writing.isEmpty()
                    ? null
                    : new Derived(writing.past(count, positions[count - 1], textSince, live), instead, superseded);
        }

        private void add(long position) {
            Document document = log.asOf(position);
            if (document == null || last != null && document.getLong("position").equals(last.getLong("position"))) {
                return;
            }
            long now = told(document);
            Item item = item(document, now);
            if (last == null || now != told) {
                if (last != null) {
                    supersede(last, position);
                }
                textSince = position;
            }
            writing.add(position, item);
            last = document;
            told = now;
        }

        private void supersede(Document words, long position) {
            org.apache.lucene.document.Document text = words(words);
            text.add(new NumericDocValuesField(Fields.SINCE, textSince));
            text.add(new NumericDocValuesField(Fields.UNTIL, position));
            superseded.add(text);
        }

        private Item item(Document document, long now) {
            return isLetter() ? reader.letter(key.place(), document, now) : reader.item(key.place(), document, now);
        }

        private org.apache.lucene.document.Document words(Document document) {
            return isLetter()
                    ? Texts.ofLetter(key.place(), document, names, held)
                    : Texts.ofItem(key.place(), document, names);
        }

        private long told(Document document) {
            return isLetter() ? Texts.digestOfLetter(document) : Texts.digest(document);
        }

        private boolean isLetter() {
            return key.collection().equals(Letters.LETTERS);
        }
    }
}
