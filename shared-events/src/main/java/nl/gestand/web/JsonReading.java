package nl.gestand.web;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads bytes as one JSON object, within limits; what is not JSON is one fault with its line and column. */
final class JsonReading {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(BodyLimit.JSON_BYTES)
                            .maxNameLength(200)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReading() {}

    static ObjectNode object(byte[] json) {
        try {
            JsonNode read = STRICT.readTree(json);
            if (read instanceof ObjectNode fields) {
                return fields;
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
        throw ProblemException.invalid("", "not-an-object", "Send a JSON object.");
    }

    static ProblemException malformed(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        String place = where == null ? "" : "Line " + where.getLineNr() + ", column " + where.getColumnNr() + ": ";
        Fault fault = new Fault("", "malformed-json", place + reason(e));
        return new ProblemException(Problems.MALFORMED_JSON.withFaults(List.of(fault)));
    }

    private static String reason(JacksonException e) {
        String said = e.getOriginalMessage();
        String line = said == null ? "" : said.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
