package nl.gestand.command.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the process that reads documents answers: a line of one word, and after {@link #READ} the kind of document and its text. */
final class Reply {

    /** In bytes. */
    static final int LONGEST = 3 * DocumentText.LONGEST + 200;

    private static final String READ = "READ ";

    private Reply() {}

    static void write(ReadDocument read, OutputStream to) throws IOException {
        to.write((READ + read.mediaType() + "\n" + read.text()).getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    static void write(UnreadableDocument why, OutputStream to) throws IOException {
        to.write((why.name() + "\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    /**
     * The document as it was read.
     *
     * @throws Unreadable where it could not be; as damaged where the process ended without an answer
     */
    static ReadDocument read(byte[] said) {
        String whole = new String(said, StandardCharsets.UTF_8);
        int end = whole.indexOf('\n');
        String line = end < 0 ? "" : whole.substring(0, end);
        if (line.startsWith(READ)) {
            return new ReadDocument(line.substring(READ.length()), whole.substring(end + 1));
        }
        for (UnreadableDocument why : UnreadableDocument.values()) {
            if (line.equals(why.name())) {
                throw new Unreadable(why);
            }
        }
        throw new Unreadable(UnreadableDocument.DAMAGED);
    }
}
