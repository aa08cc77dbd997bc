package nl.gestand.standalone.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A folder of documents; those that a registered letter is known by are brought to it. */
final class LetterFolder {

    private final Path folder;

    LetterFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Brings each document whose digest fits a letter that does not hold one; tells how many were brought.
     *
     * @param position the views must have come to this position of the log
     */
    int bring(Liaison liaison, long position) throws IOException {
        Map<String, String> wanted = wanted(liaison, position);
        int brought = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            String letter = wanted.get(sha256(bytes));
            if (letter != null) {
                liaison.putText("/v1/letters/" + letter + "/document", bytes, "document/" + sha256(bytes));
                brought++;
            }
        }
        return brought;
    }

    private static Map<String, String> wanted(Liaison liaison, long position) {
        Map<String, String> wanted = new HashMap<>();
        for (JsonNode letter : liaison.get("/v1/letters?pageSize=200", position).get("items")) {
            if (letter.hasNonNull("sha256") && !letter.get("held").asBoolean()) {
                wanted.put(letter.get("sha256").asString(), letter.get("id").asString());
            }
        }
        return wanted;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
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
