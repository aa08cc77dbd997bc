package nl.gestand.command.document;

import java.util.List;
import nl.gestand.web.Fault;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;

/** Why no text can be had of a document. */
enum UnreadableDocument {
    EMPTY(400, "empty", "The document is empty."),
    UNSUPPORTED(
            415,
            "unsupported-document",
            "Send the letter as PDF, DOCX, ODT or as text in UTF-8. Save an older Word document as DOCX, and one with a"
                    + " password without it."),
    NOT_UTF_8(400, "not-utf-8", "The document is not text in UTF-8."),
    ENCRYPTED(400, "encrypted", "The document is protected by a password: bring it without."),
    DAMAGED(400, "damaged", "The document is damaged or is not what it says it is: it cannot be read."),
    WITHOUT_TEXT(
            400,
            "without-text",
            "The document has no text, only images perhaps: bring one whose text can be selected."),
    TOO_MUCH(400, "too-much-in-it", "There is more in the document than a letter can hold."),
    TOO_SLOW(400, "too-slow", "Reading the document took too long: bring it in a simpler form.");

    private final int status;
    private final String code;
    private final String message;

    UnreadableDocument(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    ProblemException problem() {
        return status == 415
                ? new ProblemException(new Problem(415, code, "The document cannot be read", message)
                        .withFaults(List.of(new Fault("", code, message))))
                : ProblemException.invalid("", code, message);
    }
}
