package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A key that signs notes under a name; made from a seed, so that a note is the same each time. */
final class WrittenKey {

    static final String ORIGIN = "log.gestand.example";

    private final KeyPair pair;

    WrittenKey(byte seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Seeded(seed));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As many bytes of one kind as are asked for. */
    private static final class Seeded extends SecureRandom {
        private final byte seed;

        Seeded(byte seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, seed);
        }
    }

    String vkey() {
        return ORIGIN + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    String checkpoint(List<byte[]> leaves) {
        return note(ORIGIN + "\n" + leaves.size() + "\n" + Base64.getEncoder().encodeToString(WrittenTree.root(leaves))
                + "\n");
    }

    String note(String body) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(body.getBytes(UTF_8));
            byte[] signed = signature.sign();
            byte[] whole = Arrays.copyOf(id(), 4 + signed.length);
            System.arraycopy(signed, 0, whole, 4, signed.length);
            return body + "\n— " + ORIGIN + " " + Base64.getEncoder().encodeToString(whole) + "\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] id() {
        return Arrays.copyOf(WrittenTree.sha256(ORIGIN.getBytes(UTF_8), new byte[] {'\n'}, typed()), 4);
    }

    /** The last 32 bytes of the X.509 form are the key itself. */
    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        return typed;
    }
}
