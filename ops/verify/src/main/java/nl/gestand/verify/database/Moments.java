package nl.gestand.verify.database;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import org.jspecify.annotations.Nullable;

/** Whether recorded moments can be: nothing is sealed before it was recorded. Clocks of two machines may differ a little. */
final class Moments {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Report report;
    private @Nullable Instant latestSinceSeal;
    private @Nullable KeptEvent latestEvent;
    private long latestLeaf;
    private @Nullable Instant latest;
    private long backwards;
    private @Nullable KeptEvent firstBackwards;

    Moments(Report report) {
        this.report = report;
    }

    void see(KeptEvent event, long leaf) {
        Instant moment = moment(event.recordedAt());
        if (moment == null) {
            report.add(new Finding(
                    Kind.MOMENT, event.where(leaf), "recorded moment", "Its recorded moment is no moment."));
            return;
        }
        if (latestSinceSeal == null || moment.isAfter(latestSinceSeal)) {
            latestSinceSeal = moment;
            latestEvent = event;
            latestLeaf = leaf;
        }
        if (latest != null && moment.isBefore(latest.minus(CLOCKS_DIFFER))) {
            backwards++;
            firstBackwards = firstBackwards == null ? event : firstBackwards;
        }
        latest = latest == null || moment.isAfter(latest) ? moment : latest;
    }

    /** All that was seen since the last time is sealed by a checkpoint of that moment. */
    void sealed(String signedAt, @Nullable Instant stamped) {
        Instant signed = moment(signedAt);
        if (signed == null) {
            report.add(
                    new Finding(Kind.CHECKPOINT, "A checkpoint's moment of signing is no moment: '" + signedAt + "'."));
        }
        late(signed, "signed");
        late(stamped, "stamped");
        latestSinceSeal = null;
        latestEvent = null;
    }

    private void late(@Nullable Instant seal, String how) {
        if (seal != null
                && latestSinceSeal != null
                && latestEvent != null
                && latestSinceSeal.isAfter(seal.plus(CLOCKS_DIFFER))) {
            report.add(new Finding(
                    Kind.MOMENT,
                    latestEvent.where(latestLeaf),
                    "recorded moment",
                    "It says that it was recorded later than its checkpoint was " + how + ": " + seal + "."));
        }
    }

    void end() {
        if (firstBackwards != null) {
            report.remark(
                    backwards + " recorded moments lie more than five minutes before an earlier event's; the first is "
                            + firstBackwards.where(null).words() + ". A clock was set back, or events waited long.");
        }
    }

    private static @Nullable Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
