package nl.gestand.verify.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.gestand.verify.bundle.Manifest.Listed;
import nl.gestand.verify.proof.Hashes;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;

/** Every file is listed, every listed file is there, and each is what the list says; documents are named by their sum. */
final class FileSums {

    private record Sum(String sha256, long length) {}

    private final BundleFiles files;
    private final Manifest manifest;
    private final Report report;

    FileSums(BundleFiles files, Manifest manifest, Report report) {
        this.files = files;
        this.manifest = manifest;
        this.report = report;
    }

    void run() {
        manifest.files().forEach((path, listed) -> {
            if (files.paths().contains(path)) {
                compare(path, listed);
            } else {
                tell("The file '" + path + "' is listed, and is not there.");
            }
        });
        files.paths().stream()
                .filter(path -> !path.equals(Manifest.PATH) && !manifest.files().containsKey(path))
                .forEach(path -> tell("The file " + path + " is there, and the list leaves it out."));
        report.checked(manifest.files().size() + " files by their checksums.");
    }

    private void compare(String path, Listed listed) {
        try {
            Sum sum = sum(path);
            if (path.startsWith(BundledDocuments.FOLDER) && !path.equals(BundledDocuments.FOLDER + sum.sha256())) {
                report.add(new Finding(
                        Kind.DOCUMENT,
                        "The document " + path.substring(BundledDocuments.FOLDER.length())
                                + " was exchanged: its bytes have the checksum " + sum.sha256() + "."));
            } else if (!sum.sha256().equals(listed.sha256()) || sum.length() != listed.length()) {
                tell("The file " + path + " has another checksum or length than the list says: it was changed.");
            }
        } catch (IOException unreadable) {
            report.add(new Finding(
                    Kind.MALFORMED, "The file " + path + " cannot be read: " + unreadable.getMessage() + "."));
        }
    }

    private Sum sum(String path) throws IOException {
        MessageDigest digest = Hashes.sha256();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = files.open(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        }
        return new Sum(HexFormat.of().formatHex(digest.digest()), length);
    }

    private void tell(String what) {
        report.add(new Finding(Kind.MANIFEST, what));
    }
}
