package nl.gestand.verify.bundle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.gestand.verify.entry.Comparison;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.InclusionProof;
import nl.gestand.verify.proof.Proofs;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import org.jspecify.annotations.Nullable;

/** A bundle of some items: each event brings its own proof against the checkpoint. */
final class ItemsOfLog implements EventCheck {

    private static final String PROOFS = "proofs/";
    private static final String ENDING = ".tlog-proof";

    private final Manifest manifest;
    private final Checkpoint checkpoint;
    private final BundleFiles files;
    private final Report report;
    private final Set<String> unseenItems;
    private final Set<String> unseenProofs = new HashSet<>();
    private long last = -1;

    ItemsOfLog(Manifest manifest, Checkpoint checkpoint, Trust trust, BundleFiles files, Report report) {
        this.manifest = manifest;
        this.checkpoint = checkpoint;
        this.files = files;
        this.report = report;
        this.unseenItems = new HashSet<>(manifest.items());
        files.paths().stream().filter(path -> path.startsWith(PROOFS)).forEach(unseenProofs::add);
        trust.signedKept(report).forEach(one -> {
            if (one.size() == checkpoint.size()
                    && !Arrays.equals(one.checkpoint().root(), checkpoint.root())) {
                report.add(new Finding(
                        Kind.REWRITTEN,
                        "The bundle's checkpoint vouches for another history than " + one.words() + "."));
            } else if (one.size() != checkpoint.size()) {
                report.notChecked("Whether the log agrees with " + one.words()
                        + ": some items do not show it. Check the whole log, or its address.");
            }
        });
    }

    @Override
    public void see(BundledEvent event) {
        if (!manifest.items().contains(event.event().itemId())) {
            report.add(new Finding(Kind.MANIFEST, event.where(), "The bundle does not say that it holds this item."));
        }
        unseenItems.remove(event.event().itemId());
        if (event.leaf() <= last) {
            report.add(new Finding(
                    Kind.MOVED, event.where(), "order", "It stands after leaf " + last + ", or is there twice."));
        }
        last = Math.max(last, event.leaf());
        String path = PROOFS + event.leaf() + ENDING;
        unseenProofs.remove(path);
        try {
            byte[] bytes = files.small(path, Checkpoint.LONGEST);
            if (bytes == null) {
                throw new Malformed("the bundle brings no proof of it");
            }
            prove(event, InclusionProof.parse(bytes));
        } catch (Malformed noProof) {
            report.add(new Finding(Kind.PROOF, event.where(), "Not proven: " + noProof.getMessage() + "."));
        }
    }

    private void prove(BundledEvent event, InclusionProof proof) {
        if (!proof.checkpoint().text().equals(checkpoint.text())) {
            throw new Malformed("its proof is against another checkpoint than the bundle's");
        }
        if (proof.index() != event.leaf()) {
            throw new Malformed("its proof is of leaf " + proof.index());
        }
        if (includes(proof, event.hash())) {
            if (event.entry() != null && !Arrays.equals(event.hash(), event.hashOfEntry())) {
                report.add(new Finding(
                        Kind.LEAF_ALTERED,
                        event.where(),
                        "entry",
                        "The entry in the bundle was changed; the event is what was sealed."));
            }
        } else if (event.entry() != null && includes(proof, event.hashOfEntry())) {
            Comparison comparison = Comparison.of(Entry.parse(event.entry()), event.event(), event.salt());
            report.add(new Finding(
                    comparison.kind(),
                    event.where(),
                    comparison.partsInWords(),
                    "The event is not what was sealed: " + comparison.inWords() + "."));
        } else {
            throw new Malformed("neither it nor its entry is what its proof leads to the checkpoint");
        }
    }

    private boolean includes(InclusionProof proof, byte @Nullable [] hash) {
        return hash != null && Proofs.includes(proof.index(), checkpoint.size(), hash, proof.path(), checkpoint.root());
    }

    @Override
    public void end(long events) {
        unseenItems.forEach(item -> report.add(new Finding(
                Kind.MANIFEST, "The bundle says that it holds item " + item + ", and has no event of it.")));
        unseenProofs.forEach(path -> report.add(
                new Finding(Kind.EVENT_DELETED, "There is a proof " + path + ", and no such event: it was left out.")));
        report.notChecked("Whether these items have later events that were left out: only the whole log shows that.");
    }
}
