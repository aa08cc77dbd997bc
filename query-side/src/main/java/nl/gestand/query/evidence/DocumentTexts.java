package nl.gestand.query.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of the documents that the register holds. */
@FunctionalInterface
public interface DocumentTexts {

    /** The text extracted from the document of that SHA-256 (64 lower-case hexadecimal digits); empty where not held. */
    Optional<String> find(String sha256);

    /** As {@link #find} for each of these; where there are many it asks once. */
    default Map<String, Optional<String>> findAll(Collection<String> sha256) {
        return sha256.stream().distinct().collect(Collectors.toMap(each -> each, this::find));
    }
}
