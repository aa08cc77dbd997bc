package nl.gestand.query.views;

import org.bson.Document;
import org.bson.RawBsonDocument;

/** A state that a batch holds, of the view that it belongs to. */
record ViewState<S>(View<S> view, S state) {

    /** A document, as it is and as it is sent. */
    record Derived(String id, Document document, RawBsonDocument encoded) {}

    @SuppressWarnings("unchecked") // a collection has one view
    <T> T of(View<T> asked) {
        if (!asked.equals(view)) {
            throw new IllegalArgumentException("two views of the collection " + asked.collection());
        }
        return (T) state;
    }

    /** @throws RuntimeException where there is no document of this state, or it is one that MongoDB does not take */
    Derived derive(DocumentEncoder encoder) {
        Document document = view.write(state);
        if (!(document.get("_id") instanceof String id)) {
            throw new IllegalArgumentException("a document of " + view.collection() + " has no string as _id");
        }
        return new Derived(id, document, encoder.encode(document));
    }
}
