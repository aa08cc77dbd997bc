package nl.gestand.query.index;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.gestand.query.views.ViewDocuments;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents of MongoDB that the index was made from. */
record StoredDocuments(ViewDocuments documents, Table table) implements PastFilling.Source {

    @Override
    public Collection<Document> read(String collection, Collection<String> ids, List<String> fields) {
        return documents
                .collection(collection)
                .find(Filters.in("_id", ids))
                .projection(Projections.include(fields))
                .batchSize(ids.size())
                .into(new ArrayList<>());
    }

    @Override
    public @Nullable Item live(int place) {
        return table.shown().at(place);
    }
}
