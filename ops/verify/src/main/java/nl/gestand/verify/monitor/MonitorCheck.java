package nl.gestand.verify.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.entry.ItemSequences;
import nl.gestand.verify.entry.KnownEvents;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.proof.Hashes;
import nl.gestand.verify.proof.Proofs;
import nl.gestand.verify.proof.StampCheck;
import nl.gestand.verify.proof.Text;
import nl.gestand.verify.proof.TimeStamp;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.proof.Trust.Kept;
import nl.gestand.verify.proof.TrustedKey;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Unreadable;
import nl.gestand.verify.report.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks what a running register shows to everybody, as an outsider would: all but what only hashes tell of. */
public final class MonitorCheck {

    private static final int WIDTH = 256;
    private static final JsonMapper JSON = new JsonMapper();

    private final LogAddress log;
    private final Trust trust;
    private final Report report;
    private final KnownEvents known = KnownEvents.read();
    private final ItemSequences sequences;
    private final CompactRange tree = new CompactRange();
    private final UpperTiles upper;
    private final List<Kept> kept;
    private int nextKept;

    private MonitorCheck(LogAddress log, Trust trust, Report report) {
        this.log = log;
        this.trust = trust;
        this.report = report;
        this.sequences = new ItemSequences(report);
        this.upper = new UpperTiles(log, report);
        this.kept = new ArrayList<>(trust.signedKept(report));
    }

    /** @throws Unreadable where the address does not answer */
    public static void run(String address, Trust trust, Report report) {
        new MonitorCheck(new LogAddress(address), trust, report).run();
    }

    private void run() {
        trust.sayWhatIsMissing(report);
        Checkpoint checkpoint = checkpoint();
        List<Kept> broughtAlong = List.copyOf(kept);
        stamp();
        kept.sort(Comparator.comparingLong(Kept::size));
        for (long tile = 0; tile * WIDTH < checkpoint.size(); tile++) {
            entries(tile, (int) Math.min(WIDTH, checkpoint.size() - tile * WIDTH));
        }
        upper.end();
        if (!Arrays.equals(tree.root(), checkpoint.root())) {
            report.add(new Finding(Kind.ROOT, "The entries do not give the root that the checkpoint was signed for."));
        }
        broughtAlong.forEach(one -> compare(one, checkpoint));
        report.checked("The checkpoint of " + checkpoint.size() + " leaves, its root from all entries, and all tiles.");
        report.checked("Names, revisions and sequences of " + checkpoint.size() + " events of " + sequences.items()
                + " items.");
        report.notChecked(
                "Payloads, metadata and documents: an address shows only their hashes. A bundle or the database"
                        + " shows them.");
        report.notChecked("Earlier checkpoints that the log keeps, and their time stamps: the database shows them.");
    }

    private Checkpoint checkpoint() {
        try {
            Checkpoint checkpoint = Checkpoint.parse(log.get("/checkpoint"));
            TrustedKey shown = TrustedKey.parse(Text.utf8(log.get("/vkey"), "the key"));
            if (!trust.keys().isEmpty() && !trust.has(shown)) {
                report.add(new Finding(
                        Kind.WRONG_KEY,
                        "The log shows the key " + shown.name() + "+" + shown.id() + ", and trusted is "
                                + trust.keysInWords() + "."));
            }
            Trust own = trust.keys().isEmpty() ? trust.with(shown) : trust;
            own.isSigned(checkpoint, "The checkpoint that the log shows", Where.NOWHERE, report);
            return checkpoint;
        } catch (Malformed noCheckpoint) {
            throw new Unreadable("The log shows no checkpoint that can be read: " + noCheckpoint.getMessage() + ".");
        }
    }

    /** The last checkpoint that an authority stamped is one more to hold the tree against. */
    private void stamp() {
        StampCheck stamps = new StampCheck(trust, report);
        LogAddress.Answer answer = log.ask("/checkpoint.tsr");
        try {
            if (answer != null) {
                String size = answer.header("Tree-Size");
                if (!size.matches("[0-9]{1,18}")) {
                    throw new Malformed("it does not say of which checkpoint it is");
                }
                Checkpoint stamped = Checkpoint.parse(log.get("/checkpoint?treeSize=" + size));
                stamps.check(stamped, TimeStamp.tokenOf(answer.body()));
                if (trust.isSigned(stamped, "The checkpoint of the last time stamp", Where.NOWHERE, report)) {
                    kept.add(new Kept("of the last time stamp", stamped));
                }
            }
        } catch (Malformed noStamp) {
            report.add(new Finding(Kind.TIME_STAMP, "The last time stamp: " + noStamp.getMessage() + "."));
        }
        stamps.sayWhatWasChecked();
    }

    private void entries(long tile, int width) {
        List<byte[]> entries;
        try {
            entries = EntryTile.parse(log.tileOf("entries", tile, width), width);
        } catch (Malformed notWhole) {
            throw new Unreadable("Tile " + tile + " of entries cannot be read: " + notWhole.getMessage() + ".");
        }
        byte[] hashes = log.tileOf("0", tile, width);
        for (int i = 0; i < width; i++) {
            long leaf = tile * WIDTH + i;
            byte[] hash = Hashes.leaf(entries.get(i));
            int from = i * Hashes.LENGTH;
            if (from + Hashes.LENGTH > hashes.length
                    || !Arrays.equals(hash, Arrays.copyOfRange(hashes, from, from + Hashes.LENGTH))) {
                report.add(new Finding(
                        Kind.TILE, Where.leaf(leaf), "The tile holds another hash than the entry of this leaf has."));
            }
            tree.append(hash);
            upper.append(hash);
            entry(entries.get(i), leaf);
            hold();
        }
    }

    private void entry(byte[] bytes, long leaf) {
        try {
            Entry entry = Entry.parse(Text.utf8(bytes, "the entry"));
            sequences.see(entry.where(leaf));
            if (!known.has(entry.name(), entry.revision())) {
                report.add(new Finding(
                        Kind.UNKNOWN_EVENT,
                        entry.where(leaf),
                        "name",
                        "No register records an event of this name with revision '" + Where.shown(entry.revision())
                                + "'."));
            }
        } catch (Malformed noEntry) {
            report.add(new Finding(Kind.MALFORMED, Where.leaf(leaf), "entry", noEntry.getMessage() + "."));
        }
    }

    private void hold() {
        for (; nextKept < kept.size() && kept.get(nextKept).size() <= tree.size(); nextKept++) {
            Kept one = kept.get(nextKept);
            if (one.size() == tree.size()
                    && !Arrays.equals(tree.root(), one.checkpoint().root())) {
                report.add(new Finding(
                        Kind.REWRITTEN,
                        "The first " + one.size() + " leaves are not those that " + one.words()
                                + " vouches for: history before it was rewritten."));
            }
        }
    }

    private void compare(Kept one, Checkpoint now) {
        if (one.size() > now.size()) {
            report.add(new Finding(
                    Kind.CUT_OFF,
                    "The log shows " + now.size() + " leaves, and " + one.words() + " vouches for more: leaves "
                            + now.size() + " to " + (one.size() - 1) + " are gone."));
        } else if (one.size() > 0) {
            consistency(one, now);
        }
    }

    /** What the log itself offers as proof must hold too: others rely on that alone. */
    private void consistency(Kept one, Checkpoint now) {
        byte[] answer = log.find("/proofs/consistency?from=" + one.size() + "&to=" + now.size());
        if (answer == null) {
            report.notChecked("The log's own proof that it extends " + one.words() + ": its address gives none.");
            return;
        }
        try {
            List<byte[]> path = new ArrayList<>();
            for (JsonNode hash : JSON.readTree(answer).path("hashes")) {
                path.add(Base64.getDecoder().decode(hash.asString()));
            }
            if (Proofs.extend(one.size(), one.checkpoint().root(), now.size(), now.root(), path)) {
                return;
            }
        } catch (JacksonException | IllegalArgumentException noProof) {
            // told below
        }
        report.add(new Finding(
                Kind.PROOF, "The proof that the log gives does not show that it extends " + one.words() + "."));
    }
}
