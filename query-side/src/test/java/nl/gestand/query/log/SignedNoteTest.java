package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** The key, the text and the signature with which the note package of Go documents itself. */
    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String SIGNATURE = "— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    @Test
    void theKnownNoteIsVerifiedAndMade() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + SIGNATURE + "\n");

        assertThat(VerifierKey.parse(VKEY).signed(note)).isTrue();
        assertThat(VerifierKey.parse(VKEY).vkey()).isEqualTo(VKEY);
        assertThat(known().verifier("PeterNeumann").vkey()).isEqualTo(VKEY);
        assertThat(known().signature("PeterNeumann", TEXT)).isEqualTo(SIGNATURE);
        assertThat(note.toString()).isEqualTo(TEXT + "\n" + SIGNATURE + "\n");
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        SigningKey key = SigningKey.made();
        SigningKey again = SigningKey.read(key.pem());

        assertThat(again.verifier("a").vkey()).isEqualTo(key.verifier("a").vkey());
        assertThat(key.pem()).startsWith("-----BEGIN PRIVATE KEY-----\n").endsWith("\n-----END PRIVATE KEY-----\n");
        assertThat(again.verifier("a").signed(note(key, "text\n"))).isTrue();
    }

    @Test
    void anotherTextNameOrKeyIsNotSigned() {
        SigningKey key = SigningKey.made();
        SignedNote note = note(key, "text\n");

        assertThat(key.verifier("b").signed(note)).isFalse();
        assertThat(SigningKey.made().verifier("a").signed(note)).isFalse();
        assertThat(key.verifier("a").signed(new SignedNote("tekst\n", note.signatures())))
                .isFalse();
        assertThat(key.verifier("a").signed(new SignedNote("text\n", List.of("— a AAAA", "— a !"))))
                .isFalse();
    }

    /** So a log goes on with a new key, and who knows the old one only still verifies. */
    @Test
    void aNoteOfSeveralKeysIsVerifiedByEach() {
        SigningKey old = SigningKey.made();
        SigningKey next = SigningKey.made();
        SignedNote note = SignedNote.parse(
                note(old, "text\n").with(next.signature("a", "text\n")).toString());

        assertThat(old.verifier("a").signed(note)).isTrue();
        assertThat(next.verifier("a").signed(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "text\n", "text\n\n", "text\n\nsignature\n", "text\n\n— a AAAA"})
    void whatHasNoSignatureIsNoNote(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC",
                "PeterNeumann+c74f20a3+AhpC+x"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text));
    }

    private static SignedNote note(SigningKey key, String text) {
        return new SignedNote(text, List.of(key.signature("a", text)));
    }

    /** In PKCS#8 (RFC 8410) the seed of 32 bytes stands behind these. */
    private static SigningKey known() {
        byte[] seed = Base64.getDecoder().decode(SEED);
        String encoded = "302e020100300506032b657004220420" + HexFormat.of().formatHex(seed, 1, seed.length);
        return SigningKey.read("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(encoded))
                + "\n-----END PRIVATE KEY-----\n");
    }
}
