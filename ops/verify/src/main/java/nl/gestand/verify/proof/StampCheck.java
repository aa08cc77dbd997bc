package nl.gestand.verify.proof;

import java.time.Instant;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** Checks time stamps as they come, and says at the end how many there were. */
public final class StampCheck {

    private final Trust trust;
    private final Report report;
    private long sound;
    private long ofStrangers;
    private long seen;
    private @Nullable String stranger;

    public StampCheck(Trust trust, Report report) {
        this.trust = trust;
        this.report = report;
    }

    /** The moment of the stamp, or null where it does not hold. */
    public @Nullable Instant check(Checkpoint checkpoint, byte[] der) {
        seen++;
        try {
            TimeStamp stamp = TimeStamp.of(checkpoint, der);
            if (trust.stampers().isEmpty()) {
                stranger = stamp.signer();
            } else if (!stamp.leadsTo(trust.stampers())) {
                ofStrangers++;
                throw new Malformed("the time stamp is signed by " + stamp.signer()
                        + ", whose certificate does not lead to a trusted one");
            }
            sound++;
            return stamp.moment();
        } catch (Malformed notSound) {
            report.add(new Finding(
                    Kind.TIME_STAMP,
                    Where.NOWHERE,
                    "Checkpoint of " + checkpoint.size() + " leaves: " + notSound.getMessage() + "."));
            return null;
        }
    }

    public void sayWhatWasChecked() {
        if (seen == 0) {
            report.notChecked(
                    "Time stamps: there are none, so when a checkpoint was signed rests on the log's own word.");
            return;
        }
        report.checked("Time stamps: " + sound + " of " + seen + " hold.");
        if (trust.stampers().isEmpty()) {
            report.notChecked("Who stamped the times: no certificate was given (--tsa); the last stamp says it is of "
                    + stranger + ".");
        } else if (ofStrangers == 0) {
            report.notChecked("Whether certificates of time stamps were revoked: nobody is asked.");
        }
    }
}
