package nl.gestand.standalone.importing;

/** The import cannot go on; the message is for whoever runs it. What was answered until then is in the register. */
final class ImportFailed extends RuntimeException {

    ImportFailed(String message) {
        super(message);
    }

    ImportFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
