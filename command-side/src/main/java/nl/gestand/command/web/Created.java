package nl.gestand.command.web;

import java.net.URI;
import nl.gestand.web.Version;
import org.springframework.http.ResponseEntity;

/** How a write is answered: 201, where the item is, its new version, and the position in the log. */
public final class Created {

    private Created() {}

    /** @param collection {@code motions}, {@code commitments} or {@code letters} */
    public static ResponseEntity<Receipt> at(String collection, Receipt receipt) {
        return answered(ResponseEntity.created(URI.create("/v1/" + collection + "/" + receipt.id())), receipt);
    }

    /** For a fact that is no resource of its own. */
    public static ResponseEntity<Receipt> of(Receipt receipt) {
        return answered(ResponseEntity.status(201), receipt);
    }

    private static ResponseEntity<Receipt> answered(ResponseEntity.BodyBuilder answer, Receipt receipt) {
        return answer.eTag(Version.etag(receipt.version()))
                .header("Position", Long.toString(receipt.position()))
                .body(receipt);
    }
}
