package nl.gestand.verify.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.gestand.verify.report.Malformed;
import org.jspecify.annotations.Nullable;

/** Lines of a file, none longer than what an event may be. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 32 << 20;

    private final BufferedReader in;

    Lines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    /** @throws Malformed where it is no UTF-8, or no line of a sensible length */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        try {
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (one == '\n') {
                    return line.toString();
                }
                if (line.length() == LONGEST) {
                    throw new Malformed("a line is longer than 32 MB");
                }
                line.append((char) one);
            }
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed("it is not UTF-8");
        }
        return line.isEmpty() ? null : line.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
