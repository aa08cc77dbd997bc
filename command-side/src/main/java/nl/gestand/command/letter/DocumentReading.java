package nl.gestand.command.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.document.DocumentText;
import nl.gestand.command.document.ReadDocument;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.store.Document;
import nl.gestand.events.store.Documents;
import org.springframework.stereotype.Component;

/** Takes in the document of a letter: what it is, that it is the letter's, and its text. */
@Component
class DocumentReading {

    private final Documents documents;
    private final DocumentText texts;

    DocumentReading(Documents documents, DocumentText texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * Keeps the document under its digest.
     *
     * @throws Refused where the letter is known by another digest; then nothing is kept
     */
    LetterDocument held(KnownLetter letter, byte[] bytes, String mediaType) {
        if (letter.withdrawn()) {
            throw new Refused(Reason.LETTER_WITHDRAWN, "The letter was withdrawn.");
        }
        String sha256 = sha256(bytes);
        if (letter.sha256() != null && !letter.sha256().equals(sha256)) {
            throw new Refused(new Refusal(
                    Reason.OTHER_DOCUMENT,
                    "The letter's document has SHA-256 " + letter.sha256() + "; this one has " + sha256 + ".",
                    Map.of("expected", letter.sha256(), "brought", sha256)));
        }
        Document kept = documents.find(sha256).orElseGet(() -> {
            ReadDocument read = texts.read(bytes, mediaType);
            return documents.put(bytes, read.mediaType(), read.text());
        });
        return new LetterDocument(kept.sha256(), kept.textSha256(), kept.mediaType(), kept.length());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
