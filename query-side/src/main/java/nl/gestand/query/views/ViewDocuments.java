package nl.gestand.query.views;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The documents of one generation of the views. */
public interface ViewDocuments {

    /** Those of a view. */
    MongoCollection<Document> collection(String view);
}
