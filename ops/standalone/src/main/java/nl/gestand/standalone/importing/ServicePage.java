package nl.gestand.standalone.importing;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the client needs to know of a page of the service; its records go to the register as they are.
 *
 * @param count of the whole answer, where it tells it
 * @param changedAt the highest {@code ApiGewijzigdOp} of its records
 */
record ServicePage(
        int records,
        @Nullable String nextLink,
        @Nullable Long count,
        @Nullable String changedAt) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IOException where it is no whole page */
    static ServicePage read(byte[] body) throws IOException {
        try (JsonParser json = JSON.createParser(body)) {
            return page(json);
        } catch (JacksonException broken) {
            throw new IOException("the page is not whole: " + broken.getOriginalMessage(), broken);
        }
    }

    private static ServicePage page(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("the page is no JSON object");
        }
        int records = -1;
        String nextLink = null;
        Long count = null;
        Highest highest = new Highest();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if ("value".equals(name) && value == JsonToken.START_ARRAY) {
                records = highest.over(json);
            } else if (name.endsWith("odata.nextLink") && value == JsonToken.VALUE_STRING) {
                nextLink = json.getString();
            } else if (name.endsWith("odata.count") && value == JsonToken.VALUE_NUMBER_INT) {
                count = json.getLongValue();
            } else {
                json.skipChildren();
            }
        }
        if (records < 0) {
            throw new IOException("the page has no array 'value'");
        }
        return new ServicePage(records, nextLink, count, highest.text);
    }

    /** The highest moment of change among the records themselves, not their parts. */
    private static final class Highest {

        private @Nullable String text;
        private Instant moment = Instant.MIN;

        int over(JsonParser json) {
            int records = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                records++;
                if (json.hasToken(JsonToken.START_OBJECT)) {
                    record(json);
                } else {
                    json.skipChildren();
                }
            }
            return records;
        }

        private void record(JsonParser json) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean changed = "ApiGewijzigdOp".equals(json.currentName());
                if (json.nextToken() == JsonToken.VALUE_STRING && changed) {
                    saw(json.getString());
                } else {
                    json.skipChildren();
                }
            }
        }

        private void saw(String changedAt) {
            try {
                Instant at = OffsetDateTime.parse(changedAt).toInstant();
                if (at.isAfter(moment)) {
                    moment = at;
                    text = at.toString();
                }
            } catch (DateTimeParseException noMoment) {
                // the register says so of the record
            }
        }
    }
}
