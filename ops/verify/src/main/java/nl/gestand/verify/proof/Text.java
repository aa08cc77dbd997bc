package nl.gestand.verify.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Where;

/** Strict reading of what notes and proofs are written with. */
public final class Text {

    private Text() {}

    /** @throws Malformed where it is no UTF-8 */
    public static String utf8(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed(what + " is not UTF-8");
        }
    }

    /** @throws Malformed where it is no base64, or of another length */
    public static byte[] hash(String base64, String what) {
        byte[] bytes = base64(base64, what);
        if (bytes.length != Hashes.LENGTH) {
            throw new Malformed(what + " has " + bytes.length + " bytes and not 32");
        }
        return bytes;
    }

    static byte[] base64(String text, String what) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw new Malformed(what + " is not base64: '" + Where.shown(text) + "'");
    }

    /** @throws Malformed where it is no number of the form 0, 1, 10 */
    static long number(String text, String what) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new Malformed(what + " is not a number: '" + Where.shown(text) + "'");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Malformed(what + " is too large: " + text);
        }
    }
}
