package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes.
 *
 * @param name the key's name; for the log its origin
 * @param point the Ed25519 public key, 32 bytes in base64
 */
record VerifierKey(String name, String point) {

    private static final byte ED25519 = 1;
    private static final int ID_LENGTH = 4;

    /** What precedes the 32 bytes in X.509 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static VerifierKey of(String name, byte[] point) {
        return new VerifierKey(name, Base64.getEncoder().encodeToString(point));
    }

    /** @throws IllegalArgumentException where the text is no key of this kind */
    static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        byte[] key = Base64.getDecoder().decode(parts[parts.length - 1]);
        if (parts.length != 3 || key.length != 33 || key[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        }
        VerifierKey read = of(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (!read.hexId().equals(parts[1])) {
            throw new IllegalArgumentException("the verifier key does not have the id that it names");
        }
        return read;
    }

    /** As C2SP's tools take it: name, id and key joined by plus signs. */
    String vkey() {
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(prefixed(new byte[] {ED25519}));
    }

    /** Eight hexadecimal digits. */
    String hexId() {
        return HexFormat.of().formatHex(id());
    }

    byte[] id() {
        MessageDigest digest = TreeHash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(prefixed(new byte[] {'\n', ED25519})), ID_LENGTH);
    }

    /** Whether one of the note's signatures is by this key, and right. */
    boolean signed(SignedNote note) {
        return note.signatures().stream().anyMatch(line -> signed(note.text(), line));
    }

    private boolean signed(String text, String line) {
        String ours = SignedNote.line(name, "");
        if (!line.startsWith(ours)) {
            return false;
        }
        try {
            byte[] signature = Base64.getDecoder().decode(line.substring(ours.length()));
            if (!Arrays.equals(Arrays.copyOf(signature, ID_LENGTH), id())) {
                return false;
            }
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key());
            verifying.update(text.getBytes(StandardCharsets.UTF_8));
            return verifying.verify(signature, ID_LENGTH, signature.length - ID_LENGTH);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(prefixed(X509)));
    }

    private byte[] prefixed(byte[] prefix) {
        byte[] key = Base64.getDecoder().decode(point);
        byte[] all = Arrays.copyOf(prefix, prefix.length + key.length);
        System.arraycopy(key, 0, all, prefix.length, key.length);
        return all;
    }
}
