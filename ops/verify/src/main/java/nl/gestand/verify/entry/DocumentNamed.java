package nl.gestand.verify.entry;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that an event brought, by the checksums of its bytes and of its text. */
public record DocumentNamed(String sha256, @Nullable String textSha256) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BRINGS = "letter.document-received";

    /** Null where the event brings none. */
    public static @Nullable DocumentNamed by(KeptEvent event) {
        if (!event.name().equals(BRINGS)) {
            return null;
        }
        try {
            JsonNode document = JSON.readTree(event.payload()).path("document");
            String sha256 = document.path("sha256").asStringOpt().orElse(null);
            return sha256 == null
                    ? null
                    : new DocumentNamed(
                            sha256, document.path("textSha256").asStringOpt().orElse(null));
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
