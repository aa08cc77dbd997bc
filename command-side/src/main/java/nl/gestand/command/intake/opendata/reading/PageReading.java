package nl.gestand.command.intake.opendata.reading;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Splits a page into its records: {@code {"value":[…]}}, a bare array, or a record on each line. A line that is no JSON is
 * one bad record; an array that breaks off is no page at all.
 */
public final class PageReading {

    /** Deepest nesting of a record; the open data has seven levels. */
    private static final int DEPTH = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private PageReading() {}

    /** @throws Unreadable where it is neither a page of the service nor an array of records */
    public static List<RawRecord> page(byte[] body) {
        List<RawRecord> records = new ArrayList<>();
        try (JsonParser json = JSON.createParser(body)) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                array(json, body, records);
            } else if (first == JsonToken.START_OBJECT) {
                object(json, body, records);
            } else {
                throw new Unreadable("A page is an array of records, or an object with the array 'value'.");
            }
            if (json.nextToken() != null) {
                throw new Unreadable("Something follows the page.");
            }
        } catch (JacksonException malformed) {
            throw new Unreadable("The page is not JSON: " + malformed.getOriginalMessage());
        }
        return records;
    }

    /** A record on each line; empty lines are passed over. */
    public static List<RawRecord> lines(byte[] body) {
        List<RawRecord> records = new ArrayList<>();
        int start = 0;
        while (start < body.length) {
            int end = start;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            if (!isBlank(body, start, end)) {
                records.add(line(body, start, end));
            }
            start = end + 1;
        }
        return records;
    }

    private static void object(JsonParser json, byte[] body, List<RawRecord> records) {
        boolean found = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean value = "value".equals(json.currentName());
            json.nextToken();
            if (value && json.hasToken(JsonToken.START_ARRAY)) {
                array(json, body, records);
                found = true;
            } else {
                json.skipChildren();
            }
        }
        if (!found) {
            throw new Unreadable("The page has no array 'value'.");
        }
    }

    private static void array(JsonParser json, byte[] body, List<RawRecord> records) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int start = (int) json.currentTokenLocation().getByteOffset();
            boolean isRecord = json.hasToken(JsonToken.START_OBJECT);
            var fields = isRecord ? Tree.read(json) : null;
            if (!isRecord) {
                json.skipChildren();
            }
            int end = (int) json.currentLocation().getByteOffset();
            records.add(new RawRecord(fields, isRecord ? null : "A record is a JSON object.", body, start, end));
        }
    }

    private static RawRecord line(byte[] body, int start, int end) {
        try (JsonParser json = JSON.createParser(body, start, end - start)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new RawRecord(null, "A record is a JSON object.", body, start, end);
            }
            var fields = Tree.read(json);
            String more = json.nextToken() == null ? null : "Something follows the record on its line.";
            return new RawRecord(more == null ? fields : null, more, body, start, end);
        } catch (JacksonException malformed) {
            return new RawRecord(null, "Not JSON: " + malformed.getOriginalMessage(), body, start, end);
        }
    }

    private static boolean isBlank(byte[] body, int start, int end) {
        for (int i = start; i < end; i++) {
            if (body[i] > ' ' || body[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
