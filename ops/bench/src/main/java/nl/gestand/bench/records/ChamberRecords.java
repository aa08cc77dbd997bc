package nl.gestand.bench.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Motions as the OData service of the Tweede Kamer answers them ({@code Zaak} with {@code Document}, {@code Besluit} and
 * {@code Stemming}), all of it made up: the same for the same seed. Shapes, sizes and shares are those of a sample of 6,673
 * real ones: 5 KB each, one in forty with a decision, one in twelve replacing another.
 */
public final class ChamberRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private final ZaakRecord zaken;

    public ChamberRecords(long seed) {
        this.zaken = new ZaakRecord(new Chance(seed));
    }

    /** Writes so many to a {@code .jsonl.gz}; a second call goes on with other motions. */
    public void write(Path file, int motions) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16)) {
            for (int motion = 0; motion < motions; motion++) {
                out.write(JSON.writeValueAsBytes(next()));
                out.write('\n');
            }
        }
    }

    Map<String, Object> next() {
        return zaken.next();
    }
}
