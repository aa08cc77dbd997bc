package nl.gestand.command.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the process that reads documents answers: a line of one word, and after {@link #READ} on the same line how many bytes
 * of text follow and which kind of document it is.
 */
final class Reply {

    /** In bytes. */
    static final int LONGEST = 3 * DocumentText.LONGEST + 200;

    private static final String READ = "READ ";

    private Reply() {}

    static void write(ReadDocument read, OutputStream to) throws IOException {
        byte[] text = read.text().getBytes(StandardCharsets.UTF_8);
        to.write((READ + text.length + " " + read.mediaType() + "\n").getBytes(StandardCharsets.UTF_8));
        to.write(text);
        to.flush();
    }

    static void write(UnreadableDocument why, OutputStream to) throws IOException {
        to.write((why.name() + "\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    /**
     * The document as it was read.
     *
     * @throws Unreadable where it could not be; as damaged where the process ended before all was said
     */
    static ReadDocument read(byte[] said) {
        int end = 0;
        while (end < said.length && said[end] != '\n') {
            end++;
        }
        String line = new String(said, 0, end, StandardCharsets.UTF_8);
        if (line.startsWith(READ)) {
            String[] words = line.split(" ", 3);
            int text = Integer.parseInt(words[1]);
            if (said.length != end + 1 + text) {
                throw new Unreadable(UnreadableDocument.DAMAGED);
            }
            return new ReadDocument(words[2], new String(said, end + 1, text, StandardCharsets.UTF_8));
        }
        for (UnreadableDocument why : UnreadableDocument.values()) {
            if (line.equals(why.name())) {
                throw new Unreadable(why);
            }
        }
        throw new Unreadable(UnreadableDocument.DAMAGED);
    }
}
