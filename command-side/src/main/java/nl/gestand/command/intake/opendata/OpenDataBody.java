package nl.gestand.command.intake.opendata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.gestand.command.intake.opendata.reading.PageReading;
import nl.gestand.command.intake.opendata.reading.RawRecord;
import nl.gestand.command.intake.opendata.reading.Unreadable;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Opens the body of a page: inflates it within limits, and splits it into records. */
final class OpenDataBody {

    /** What 25 MB may inflate to; text as this deflates to about a tenth, a bomb to a thousandth. */
    private static final int INFLATED_BYTES = 64 * 1_048_576;

    /** One transaction writes all of them, and has 20 seconds. */
    private static final int RECORDS = 10_000;

    private OpenDataBody() {}

    static List<Incoming> read(byte[] body, @Nullable String mediaType, @Nullable String encoding) {
        byte[] plain = inflated(body, encoding);
        List<RawRecord> records = records(plain, mediaType);
        if (records.size() > RECORDS) {
            throw tooLarge("A page may have at most " + RECORDS + " records.", RECORDS);
        }
        return records.stream().map(Incoming::of).toList();
    }

    private static List<RawRecord> records(byte[] body, @Nullable String mediaType) {
        String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        try {
            return type.startsWith("application/x-ndjson") || type.startsWith("application/jsonl")
                    ? PageReading.lines(body)
                    : PageReading.page(body);
        } catch (Unreadable noPage) {
            throw ProblemException.invalid("", "no-page", String.valueOf(noPage.getMessage()));
        }
    }

    private static byte[] inflated(byte[] body, @Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw new ProblemException(new Problem(
                    415, "unsupported-encoding", "The encoding is not read", "Send the page as it is, or with gzip."));
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body), 65_536)) {
            byte[] plain = gzip.readNBytes(INFLATED_BYTES + 1);
            if (plain.length > INFLATED_BYTES) {
                throw tooLarge("A page may inflate to at most " + INFLATED_BYTES + " bytes.", INFLATED_BYTES);
            }
            return plain;
        } catch (IOException broken) {
            throw ProblemException.invalid("", "no-gzip", "The body is no whole gzip stream.");
        }
    }

    private static ProblemException tooLarge(String detail, int limit) {
        return new ProblemException(
                new Problem(413, "too-large", "The body is too large", detail).withMember("limit", limit));
    }
}
