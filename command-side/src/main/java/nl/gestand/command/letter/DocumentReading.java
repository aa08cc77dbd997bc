package nl.gestand.command.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.store.Document;
import nl.gestand.events.store.Documents;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Takes in the document of a letter: what it is, that it is the letter's, and its text. */
@Component
class DocumentReading {

    private final Documents documents;

    DocumentReading(Documents documents) {
        this.documents = documents;
    }

    /**
     * Keeps the document under its digest.
     *
     * @throws Refused where the letter is known by another digest; then nothing is kept
     */
    LetterDocument held(KnownLetter letter, byte[] bytes, String mediaType) {
        if (bytes.length == 0) {
            throw ProblemException.invalid("", "empty", "The document is empty.");
        }
        if (letter.withdrawn()) {
            throw new Refused(Reason.LETTER_WITHDRAWN, "The letter was withdrawn.");
        }
        String text = text(bytes, mediaType);
        String sha256 = sha256(bytes);
        if (letter.sha256() != null && !letter.sha256().equals(sha256)) {
            throw new Refused(new Refusal(
                    Reason.OTHER_DOCUMENT,
                    "The letter's document has SHA-256 " + letter.sha256() + "; this one has " + sha256 + ".",
                    Map.of("expected", letter.sha256(), "brought", sha256)));
        }
        Document kept = documents.put(bytes, MediaType.TEXT_PLAIN_VALUE, text);
        return new LetterDocument(kept.sha256(), kept.textSha256(), kept.mediaType(), kept.length());
    }

    private static String text(byte[] bytes, String mediaType) {
        if (!isPlainText(mediaType)) {
            throw new ProblemException(new Problem(
                    415,
                    "unsupported-document",
                    "The document cannot be read",
                    "Send the letter as text/plain in UTF-8; '" + mediaType + "' is not read yet."));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw ProblemException.invalid("", "not-utf-8", "The document is not text in UTF-8.");
        }
    }

    private static boolean isPlainText(String mediaType) {
        try {
            return MediaType.TEXT_PLAIN.equalsTypeAndSubtype(MediaType.parseMediaType(mediaType));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
