package nl.gestand.verify.bundle;

import java.util.HashMap;
import java.util.Map;
import nl.gestand.verify.entry.DocumentNamed;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import tools.jackson.databind.JsonNode;

/** The documents that are listed, those that are there, and those that events name are the same. */
final class BundledDocuments {

    static final String FOLDER = "documents/";

    private static final String LIST = "documents.json";

    private final BundleFiles files;
    private final Report report;
    private final Map<String, String> textSums = new HashMap<>();

    BundledDocuments(BundleFiles files, Report report) {
        this.files = files;
        this.report = report;
        try {
            byte[] bytes = files.small(LIST, Manifest.LONGEST);
            if (bytes != null) {
                for (JsonNode document : Manifest.list(bytes, LIST)) {
                    textSums.put(
                            Manifest.text(document, "sha256"),
                            document.path("textSha256").asStringOpt().orElse(""));
                }
            }
        } catch (Malformed noList) {
            report.add(new Finding(Kind.MALFORMED, LIST + ": " + noList.getMessage() + "."));
        }
    }

    void see(BundledEvent event) {
        DocumentNamed named = DocumentNamed.by(event.event());
        if (named == null) {
            return;
        }
        String textSum = textSums.get(named.sha256());
        if (textSum == null || !files.paths().contains(FOLDER + named.sha256())) {
            report.add(new Finding(
                    Kind.DOCUMENT,
                    event.where(),
                    "document",
                    "The document " + named.sha256() + " that it brought is not in the bundle."));
        } else if (named.textSha256() != null && !textSum.equals(named.textSha256())) {
            report.add(new Finding(
                    Kind.DOCUMENT,
                    event.where(),
                    "text",
                    "The text of document " + named.sha256()
                            + " is listed with another checksum than the event says."));
        }
    }

    void end() {
        files.paths().stream()
                .filter(path -> path.startsWith(FOLDER))
                .map(path -> path.substring(FOLDER.length()))
                .filter(sum -> !textSums.containsKey(sum))
                .forEach(sum -> report.add(new Finding(
                        Kind.MANIFEST, "The document " + sum + " is there, and " + LIST + " leaves it out.")));
        textSums.keySet().stream()
                .filter(sum -> !files.paths().contains(FOLDER + sum))
                .forEach(sum -> report.add(
                        new Finding(Kind.DOCUMENT, "The document " + sum + " is in " + LIST + ", and is not there.")));
        report.checked(textSums.size() + " documents by their checksums.");
        report.notChecked("The texts that were taken from documents: a bundle brings only their checksums.");
    }
}
