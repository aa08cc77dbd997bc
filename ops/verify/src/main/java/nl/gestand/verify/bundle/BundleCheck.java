package nl.gestand.verify.bundle;

import java.io.IOException;
import java.nio.file.Path;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.StampCheck;
import nl.gestand.verify.proof.Text;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.proof.TrustedKey;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Unreadable;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** Checks an exported bundle: its files, its checkpoint, its events and its documents. */
public final class BundleCheck {

    private static final int STAMP = 1 << 20;

    private final BundleFiles files;
    private final Trust trust;
    private final Report report;

    private BundleCheck(BundleFiles files, Trust trust, Report report) {
        this.files = files;
        this.trust = trust;
        this.report = report;
    }

    /** @throws Unreadable where it is no bundle */
    public static void run(Path bundle, Trust trust, Report report) {
        try (BundleFiles files = BundleFiles.at(bundle, report)) {
            new BundleCheck(files, trust, report).run();
        }
    }

    private void run() {
        trust.sayWhatIsMissing(report);
        byte[] manifestBytes = required(Manifest.PATH, Manifest.LONGEST);
        if (manifestBytes == null) {
            throw new Unreadable("It holds no readable " + Manifest.PATH + ", so it is no bundle.");
        }
        Manifest manifest = manifest(manifestBytes);
        Trust own = withKey();
        new FileSums(files, manifest, report).run();
        Checkpoint checkpoint = checkpoint(own, manifest);
        BundledDocuments documents = new BundledDocuments(files, report);
        if (checkpoint != null) {
            events(manifest, checkpoint, own, documents);
            stamp(checkpoint);
        } else {
            report.notChecked("Events: there is no checkpoint to hold them against.");
        }
        documents.end();
        report.notChecked(
                "Who made the list of files: bundle.json is not signed. The readable account, the MDTO files and"
                        + " the types of items are not compared with the events.");
    }

    private static Manifest manifest(byte[] bytes) {
        try {
            return Manifest.parse(bytes);
        } catch (Malformed noManifest) {
            throw new Unreadable("It is no bundle that can be checked: " + noManifest.getMessage() + ".", noManifest);
        }
    }

    private byte @Nullable [] required(String path, int longest) {
        try {
            byte[] bytes = files.small(path, longest);
            if (bytes == null) {
                report.add(new Finding(Kind.MANIFEST, "The bundle has no file " + path + "."));
            }
            return bytes;
        } catch (Malformed tooLong) {
            report.add(new Finding(Kind.MALFORMED, tooLong.getMessage() + "."));
            return null;
        }
    }

    /** The trusted key, or else the bundle's own, which shows at least whether the bundle is of one piece. */
    private Trust withKey() {
        byte[] bytes = required("vkey", Checkpoint.LONGEST);
        if (bytes == null) {
            return trust;
        }
        try {
            TrustedKey brought = TrustedKey.parse(Text.utf8(bytes, "the file vkey"));
            if (!trust.keys().isEmpty() && !trust.has(brought)) {
                report.add(new Finding(
                        Kind.WRONG_KEY,
                        "The bundle brings the key " + brought.name() + "+" + brought.id() + ", and trusted is "
                                + trust.keysInWords() + "."));
            }
            return trust.keys().isEmpty() ? trust.with(brought) : trust;
        } catch (Malformed noKey) {
            report.add(new Finding(Kind.MALFORMED, "The bundle's vkey: " + noKey.getMessage() + "."));
            return trust;
        }
    }

    private @Nullable Checkpoint checkpoint(Trust own, Manifest manifest) {
        byte[] bytes = required("checkpoint", Checkpoint.LONGEST);
        if (bytes == null) {
            return null;
        }
        try {
            Checkpoint checkpoint = Checkpoint.parse(bytes);
            own.isSigned(checkpoint, "The bundle's checkpoint", Where.NOWHERE, report);
            if (checkpoint.size() != manifest.treeSize()) {
                report.add(new Finding(
                        Kind.MANIFEST,
                        "bundle.json says that the log had " + manifest.treeSize() + " leaves, and the checkpoint "
                                + checkpoint.size() + "."));
            }
            return checkpoint;
        } catch (Malformed noCheckpoint) {
            report.add(new Finding(Kind.CHECKPOINT, "The bundle's checkpoint: " + noCheckpoint.getMessage() + "."));
            return null;
        }
    }

    private void events(Manifest manifest, Checkpoint checkpoint, Trust own, BundledDocuments documents) {
        if (!files.paths().contains(EventLines.PATH)) {
            report.add(new Finding(Kind.MANIFEST, "The bundle has no file " + EventLines.PATH + "."));
            return;
        }
        EventCheck check = manifest.all()
                ? new WholeLog(checkpoint, own, report)
                : new ItemsOfLog(manifest, checkpoint, own, files, report);
        try {
            new EventLines(files, check, documents, report).run();
        } catch (IOException unreadable) {
            report.add(new Finding(
                    Kind.MALFORMED, EventLines.PATH + " cannot be read to its end: " + unreadable.getMessage() + "."));
        }
    }

    private void stamp(Checkpoint checkpoint) {
        StampCheck stamps = new StampCheck(trust, report);
        try {
            byte[] der = files.small("checkpoint.tst", STAMP);
            if (der != null) {
                stamps.check(checkpoint, der);
            }
        } catch (Malformed tooLong) {
            report.add(new Finding(Kind.TIME_STAMP, tooLong.getMessage() + "."));
        }
        stamps.sayWhatWasChecked();
    }
}
