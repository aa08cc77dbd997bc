package nl.gestand.verify.proof;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.verify.report.Malformed;

/** A proof on its own (C2SP tlog-proof): the leaf's index, the hashes beside its path, and the checkpoint. */
public record InclusionProof(long index, List<byte[]> path, Checkpoint checkpoint) {

    private static final String FORM = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";

    /** @throws Malformed which says what is missing or wrong */
    public static InclusionProof parse(byte[] bytes) {
        String text = Text.utf8(bytes, "the proof");
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new Malformed("the proof has no empty line before its checkpoint");
        }
        String[] lines = text.substring(0, end).split("\n", -1);
        int at = 0;
        if (!lines[at++].equals(FORM)) {
            throw new Malformed("the proof does not begin with " + FORM);
        }
        if (at < lines.length && lines[at].startsWith("extra ")) {
            at++;
        }
        if (at == lines.length || !lines[at].startsWith(INDEX)) {
            throw new Malformed("the proof has no line 'index N'");
        }
        long index = Text.number(lines[at++].substring(INDEX.length()), "the proof's index");
        List<byte[]> path = new ArrayList<>();
        for (; at < lines.length; at++) {
            path.add(Text.hash(lines[at], "a hash of the proof"));
        }
        return new InclusionProof(index, path, Checkpoint.parse(text.substring(end + 2)));
    }
}
