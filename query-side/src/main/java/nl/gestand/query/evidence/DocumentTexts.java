package nl.gestand.query.evidence;

import java.util.Optional;

/** The texts of the documents that the register holds. */
@FunctionalInterface
public interface DocumentTexts {

    /** The text extracted from the document of that SHA-256 (64 lower-case hexadecimal digits); empty where not held. */
    Optional<String> find(String sha256);
}
