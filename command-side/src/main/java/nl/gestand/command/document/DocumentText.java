package nl.gestand.command.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads the text of a document; what it is, its content says and not its name. */
@Component
public class DocumentText {

    /** In UTF-16 units: a letter of a thousand pages. */
    static final int LONGEST = 5_000_000;

    private static final String PLAIN = "text/plain";

    private final ReadingApart reading;

    DocumentText(ReadingApart reading) {
        this.reading = reading;
    }

    /**
     * The text, in the form in which all texts are kept.
     *
     * @param declared what the sender calls it, which matters only for telling a text from what merely looks like one
     * @throws ProblemException (400 or 415) where none can be had
     */
    public ReadDocument read(byte[] bytes, String declared) {
        try {
            return of(bytes, declared);
        } catch (Unreadable unreadable) {
            throw unreadable.why().problem();
        }
    }

    private ReadDocument of(byte[] bytes, String declared) {
        if (bytes.length == 0) {
            throw new Unreadable(UnreadableDocument.EMPTY);
        }
        if (DocumentReader.isFor(bytes)) {
            ReadDocument read = reading.read(bytes);
            return withText(read.mediaType(), NormalText.ofLayout(read.text()));
        }
        return new ReadDocument(PLAIN, NormalText.of(plain(bytes, declared)));
    }

    private static ReadDocument withText(String mediaType, String text) {
        if (text.isBlank()) {
            throw new Unreadable(UnreadableDocument.WITHOUT_TEXT);
        }
        return new ReadDocument(mediaType, text);
    }

    private static String plain(byte[] bytes, String declared) {
        String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.equals(PLAIN) && !type.isEmpty() && !type.equals("application/octet-stream")) {
            throw new Unreadable(UnreadableDocument.UNSUPPORTED);
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(UnreadableDocument.UNSUPPORTED);
        }
        if (text.length() > LONGEST) {
            throw new Unreadable(UnreadableDocument.TOO_MUCH);
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Unreadable(isBinary(bytes) ? UnreadableDocument.UNSUPPORTED : UnreadableDocument.NOT_UTF_8);
        }
    }

    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 8_192); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
