package nl.gestand.standalone.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Cuts a stream into pages of so many records, and of no more than some megabytes, whatever the stream's length. */
final class Batch {

    private static final int BYTES = 8 << 20;

    /** The register takes 25 MB; a line beyond is no record. */
    private static final int LONGEST_LINE = 24 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private final int records;

    Batch(int records) {
        this.records = records;
    }

    void lines(InputStream in, LongSupplier progress, Consumer<Page> pages) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 20);
        byte[] buffer = new byte[1 << 16];
        int lineStart = 0;
        int count = 0;
        int read = in.read(buffer);
        while (read >= 0) {
            for (int i = 0; i < read; i++) {
                page.write(buffer[i]);
                if (buffer[i] == '\n') {
                    count++;
                    lineStart = page.size();
                    if (count >= records || page.size() >= BYTES) {
                        pages.accept(page(page, progress));
                        count = 0;
                        lineStart = 0;
                    }
                } else if (page.size() - lineStart > LONGEST_LINE) {
                    throw new ImportFailed("A line is longer than " + LONGEST_LINE + " bytes.");
                }
            }
            read = in.read(buffer);
        }
        if (page.size() > 0) {
            pages.accept(page(page, progress));
        }
    }

    void array(InputStream in, LongSupplier progress, Consumer<Page> pages) {
        try (JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                toValue(json);
            }
            if (!json.hasToken(JsonToken.START_ARRAY)) {
                throw new ImportFailed("There is neither an array of records nor an object with the array 'value'.");
            }
            records(json, progress, pages);
        } catch (JacksonException malformed) {
            throw new ImportFailed("It is not JSON: " + malformed.getOriginalMessage(), malformed);
        }
    }

    private static void toValue(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean value = "value".equals(json.currentName());
            json.nextToken();
            if (value) {
                return;
            }
            json.skipChildren();
        }
    }

    private void records(JsonParser json, LongSupplier progress, Consumer<Page> pages) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 20);
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw new ImportFailed("The array of records breaks off.");
            }
            try (JsonGenerator copy = JSON.createGenerator(page)) {
                copy.copyCurrentStructure(json);
            }
            page.write('\n');
            if (++count >= records || page.size() >= BYTES) {
                pages.accept(page(page, progress));
                count = 0;
            }
        }
        if (page.size() > 0) {
            pages.accept(page(page, progress));
        }
    }

    private static Page page(ByteArrayOutputStream bytes, LongSupplier progress) {
        Page page = new Page(bytes.toByteArray(), Page.LINES, progress.getAsLong(), () -> {});
        bytes.reset();
        return page;
    }
}
