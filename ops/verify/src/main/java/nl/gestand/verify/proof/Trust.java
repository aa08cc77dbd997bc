package nl.gestand.verify.proof;

import static java.util.stream.Collectors.joining;

import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;

/**
 * What an auditor brings along, kept at another place than the evidence.
 *
 * @param keys the log's: the one that signs now and, where one was retired, those before it; empty where none was given
 * @param kept checkpoints from earlier
 * @param stampers certificates of who is trusted to stamp times
 */
public record Trust(List<TrustedKey> keys, List<Kept> kept, List<X509Certificate> stampers) {

    /** A checkpoint from earlier, and the file that it was kept in. */
    public record Kept(String file, Checkpoint checkpoint) {

        public long size() {
            return checkpoint.size();
        }

        public String words() {
            return "the kept checkpoint " + file + " (" + checkpoint.size() + " leaves)";
        }
    }

    public Trust with(TrustedKey key) {
        return new Trust(List.of(key), kept, stampers);
    }

    public boolean has(TrustedKey key) {
        return keys.stream().anyMatch(one -> one.text().equals(key.text()));
    }

    /** {@code name+id} of each. */
    public String keysInWords() {
        return keys.stream().map(key -> key.name() + "+" + key.id()).collect(joining(", "));
    }

    /** Whether it is signed by one of the keys, where there are any; what is wrong is reported. */
    public boolean isSigned(Checkpoint checkpoint, String what, Where where, Report report) {
        if (keys.isEmpty()) {
            return true;
        }
        switch (keys.stream()
                .map(key -> key.judge(checkpoint))
                .min(Comparator.naturalOrder())
                .orElseThrow()) {
            case SIGNED -> {
                return true;
            }
            case OTHER_LOG ->
                report.add(new Finding(
                        Kind.WRONG_KEY,
                        where,
                        what + " is of a log named '" + checkpoint.origin() + "', and the trusted key is "
                                + keysInWords() + "."));
            case OTHER_KEY ->
                report.add(new Finding(
                        Kind.WRONG_KEY,
                        where,
                        what + " is signed under the log's name by another key (" + keyIds(checkpoint)
                                + ") than the trusted " + keysInWords() + "."));
            case NOT_SIGNED ->
                report.add(new Finding(Kind.BAD_SIGNATURE, where, what + " bears no signature of the log's name."));
            case FORGED ->
                report.add(new Finding(
                        Kind.BAD_SIGNATURE,
                        where,
                        what + " bears a signature that the trusted key did not make over this text: one of the two was"
                                + " changed."));
        }
        return false;
    }

    /** Says what is not proven for want of a key or a kept checkpoint, and judges the kept ones by themselves. */
    public void sayWhatIsMissing(Report report) {
        if (keys.isEmpty()) {
            report.unproven("Signatures: no trusted key was given (--vkey), so anybody could have signed all this.");
        }
        if (kept.isEmpty()) {
            report.notChecked(
                    "Whether the whole history was rewritten and signed again, or its end cut off, with the log's"
                            + " own key: no checkpoint kept from earlier was given (--checkpoint).");
        }
    }

    /** The kept ones that are signed. */
    public List<Kept> signedKept(Report report) {
        return kept.stream()
                .filter(one -> isSigned(one.checkpoint(), "The kept checkpoint " + one.file(), Where.NOWHERE, report))
                .sorted((a, b) -> Long.compare(a.size(), b.size()))
                .toList();
    }

    private String keyIds(Checkpoint checkpoint) {
        return checkpoint.signatures().stream()
                .filter(signature -> signature.name().equals(checkpoint.origin()))
                .map(signature -> java.util.HexFormat.of().formatHex(signature.keyId()))
                .collect(joining(", "));
    }
}
