package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** An Ed25519 key that signs notes. Its text form is PEM of PKCS#8, as OpenSSL reads it. */
final class SigningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final byte[] point;

    private SigningKey(PrivateKey key) {
        if (!(key instanceof EdECPrivateKey edwards)) {
            throw new IllegalArgumentException("not an Ed25519 private key");
        }
        this.key = key;
        byte[] seed = edwards.getBytes().orElseThrow();
        // the JDK does not tell the public half of a key that it reads
        this.point = new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
    }

    static SigningKey made() {
        try {
            return new SigningKey(
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException where it is no such key; the message tells nothing of the text */
    static SigningKey read(String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a private key in PEM");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not an Ed25519 private key", unreadable);
        }
    }

    String pem() {
        return BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n" + END
                + "\n";
    }

    VerifierKey verifier(String name) {
        return VerifierKey.of(name, point);
    }

    /** The line that signs the text under that name. */
    String signature(String name, String text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signature = signing.sign();
            byte[] id = verifier(name).id();
            byte[] all = Arrays.copyOf(id, id.length + signature.length);
            System.arraycopy(signature, 0, all, id.length, signature.length);
            return SignedNote.line(name, Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
