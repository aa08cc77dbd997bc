package nl.gestand.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret of who runs the register: from the settings, else from a file that is made at the first start. */
final class OperatorToken {

    static final String FILE = "operator-token";
    private static final int SHORTEST = 24;

    private final byte @Nullable [] digest;

    private OperatorToken(@Nullable String token) {
        digest = token == null ? null : digest(token);
    }

    /** Without a token in the settings and without a folder there is no operator. */
    static OperatorToken of(String configured, @Nullable Path data) {
        if (!configured.isBlank()) {
            if (configured.length() < SHORTEST) {
                throw new IllegalStateException(
                        "GESTAND_OPERATOR_TOKEN must have at least " + SHORTEST + " characters");
            }
            return new OperatorToken(configured);
        }
        return new OperatorToken(data == null ? null : kept(data.resolve(FILE)));
    }

    private static String kept(Path file) {
        if (!Files.exists(file)) {
            SecretFile.write(file, Passwords.random() + Passwords.random() + "\n");
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Takes the same time for every token. */
    boolean is(String sent) {
        return digest != null && MessageDigest.isEqual(digest, digest(sent));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
