package nl.gestand.query.log;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with signatures below it (C2SP signed-note).
 *
 * @param text ends with a line break
 * @param signatures one line each, without the line break
 */
record SignedNote(String text, List<String> signatures) {

    private static final String SIGNATURE = "— ";

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws IllegalArgumentException where it is no signed note */
    static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        List<String> lines = note.substring(blank + 2).lines().toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.startsWith(SIGNATURE))) {
            throw new IllegalArgumentException("not a signed note");
        }
        return new SignedNote(note.substring(0, blank + 1), lines);
    }

    static String line(String keyName, String base64) {
        return SIGNATURE + keyName + " " + base64;
    }

    /** With one more signature below the others. */
    SignedNote with(String signature) {
        List<String> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    @Override
    public String toString() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }
}
