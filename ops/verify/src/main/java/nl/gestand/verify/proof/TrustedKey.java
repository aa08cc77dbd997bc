package nl.gestand.verify.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import nl.gestand.verify.proof.Checkpoint.Signature;
import nl.gestand.verify.report.Malformed;

/** The log's public key as a vkey of C2SP: {@code name+id+key}, Ed25519 only. */
public final class TrustedKey {

    /** How a checkpoint stands to the key; of several keys, the first that any of them has rules. */
    public enum Judgement {
        SIGNED,
        /** The key's id is on it, and the signature is not of this text. */
        FORGED,
        /** The key's name is on it, with the id of another key. */
        OTHER_KEY,
        NOT_SIGNED,
        /** Its name is not the key's. */
        OTHER_LOG
    }

    private static final byte ED25519 = 1;
    /** What a raw Ed25519 key lacks to be an X.509 public key. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String text;
    private final String name;
    private final byte[] id;
    private final PublicKey key;

    private TrustedKey(String text, String name, byte[] id, PublicKey key) {
        this.text = text;
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /** @throws Malformed which says what is wrong */
    public static TrustedKey parse(String vkey) {
        String text = vkey.strip();
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || parts[0].isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new Malformed("the key is not of the form name+id+key");
        }
        byte[] typed = Text.base64(parts[2], "the key");
        if (typed.length != 33 || typed[0] != ED25519) {
            throw new Malformed("the key is no Ed25519 key");
        }
        byte[] id = idOf(parts[0], typed);
        if (!HexFormat.of().formatHex(id).equals(parts[1])) {
            throw new Malformed("the key's id " + parts[1] + " does not belong to its name and key");
        }
        return new TrustedKey(text, parts[0], id, publicKey(typed));
    }

    public String text() {
        return text;
    }

    public String name() {
        return name;
    }

    public String id() {
        return HexFormat.of().formatHex(id);
    }

    public Judgement judge(Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(name)) {
            return Judgement.OTHER_LOG;
        }
        Judgement judgement = Judgement.NOT_SIGNED;
        for (Signature signature : checkpoint.signatures()) {
            if (!signature.name().equals(name)) {
                continue;
            }
            if (!Arrays.equals(signature.keyId(), id)) {
                judgement = judgement == Judgement.NOT_SIGNED ? Judgement.OTHER_KEY : judgement;
            } else if (verifies(checkpoint.body(), signature.bytes())) {
                judgement = Judgement.SIGNED;
            } else {
                return Judgement.FORGED;
            }
        }
        return judgement;
    }

    private boolean verifies(String body, byte[] signature) {
        try {
            java.security.Signature check = java.security.Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(body.getBytes(UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException notOfThatForm) {
            return false;
        }
    }

    private static byte[] idOf(String name, byte[] typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(UTF_8));
        bytes.write('\n');
        bytes.writeBytes(typed);
        return Arrays.copyOf(Hashes.plain(bytes.toByteArray()), 4);
    }

    private static PublicKey publicKey(byte[] typed) {
        byte[] encoded = Arrays.copyOf(X509, X509.length + Hashes.LENGTH);
        System.arraycopy(typed, 1, encoded, X509.length, Hashes.LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            throw new Malformed("the key is no Ed25519 key: " + noKey.getMessage());
        }
    }
}
