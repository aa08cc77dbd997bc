package nl.gestand.query.views;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/** A state that a batch holds, and the document that it becomes: derived once, when it is asked for first. */
final class ViewState<S> {

    /** MongoDB's own limit on a document, in bytes. */
    private static final int LARGEST = 16 * 1024 * 1024;

    /** A document, as it is and as it is sent. */
    record Derived(String id, Document document, RawBsonDocument encoded) {}

    private final View<S> view;
    private final S state;
    private @Nullable Derived derived;

    ViewState(View<S> view, S state) {
        this.view = view;
        this.state = state;
    }

    @SuppressWarnings("unchecked") // a collection has one view
    <T> T of(View<T> asked) {
        if (asked != view) {
            throw new IllegalArgumentException("two views of the collection " + asked.collection());
        }
        return (T) state;
    }

    /** @throws RuntimeException where there is no document of this state, or it is one that MongoDB does not take */
    Derived derive(Codec<Document> codec) {
        if (derived == null) {
            Document document = view.write(state);
            if (!(document.get("_id") instanceof String id)) {
                throw new IllegalArgumentException("a document of " + view.collection() + " has no string as _id");
            }
            RawBsonDocument encoded = new RawBsonDocument(document, codec);
            if (encoded.getByteBuffer().remaining() > LARGEST) {
                throw new IllegalArgumentException(
                        "document " + id + " of " + view.collection() + " is larger than MongoDB takes");
            }
            derived = new Derived(id, document, encoded);
        }
        return derived;
    }
}
