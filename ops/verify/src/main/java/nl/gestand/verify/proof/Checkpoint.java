package nl.gestand.verify.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gestand.verify.report.Malformed;

/**
 * What the log says of itself at one moment, as a signed note (C2SP): its name, its size, its root.
 *
 * @param body what is signed: all up to the empty line
 * @param text the whole note
 */
public record Checkpoint(String origin, long size, byte[] root, String body, List<Signature> signatures, String text) {

    /** A line below the note; the key id is 4 bytes. */
    record Signature(String name, byte[] keyId, byte[] bytes) {}

    public static final int LONGEST = 65_536;

    private static final String DASH = "— ";
    private static final int KEY_ID = 4;

    /** @throws Malformed which says what is missing or wrong */
    public static Checkpoint parse(byte[] note) {
        if (note.length > LONGEST) {
            throw new Malformed("the checkpoint is longer than 64 kB");
        }
        return parse(Text.utf8(note, "the checkpoint"));
    }

    /** @throws Malformed which says what is missing or wrong */
    public static Checkpoint parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new Malformed("the checkpoint has no empty line between its text and its signatures");
        }
        String body = note.substring(0, end + 1);
        String[] lines = body.split("\n", -1);
        if (lines.length < 4) {
            throw new Malformed("the checkpoint's text has not the three lines origin, size and root");
        }
        if (lines[0].isEmpty()) {
            throw new Malformed("the checkpoint names no origin");
        }
        long size = Text.number(lines[1], "the checkpoint's size");
        byte[] root = Text.hash(lines[2], "the checkpoint's root");
        return new Checkpoint(lines[0], size, root, body, signatures(note.substring(end + 2)), note);
    }

    private static List<Signature> signatures(String below) {
        if (!below.endsWith("\n")) {
            throw new Malformed("the checkpoint's last line does not end");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : below.substring(0, below.length() - 1).split("\n", -1)) {
            String[] words =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (words.length != 2 || words[0].isEmpty()) {
                throw new Malformed("a line below the checkpoint is not of the form '— name signature'");
            }
            byte[] bytes = Text.base64(words[1], "the checkpoint's signature");
            if (bytes.length <= KEY_ID) {
                throw new Malformed("the checkpoint's signature is too short");
            }
            signatures.add(new Signature(
                    words[0], Arrays.copyOf(bytes, KEY_ID), Arrays.copyOfRange(bytes, KEY_ID, bytes.length)));
        }
        return signatures;
    }
}
