package nl.gestand.verify.bundle;

import java.io.IOException;
import nl.gestand.verify.entry.ItemSequences;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.entry.KnownEvents;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;

/** Reads the events one by one, and checks of each what holds in any scope. */
final class EventLines {

    static final String PATH = "events.ndjson";

    private final BundleFiles files;
    private final EventCheck check;
    private final BundledDocuments documents;
    private final Report report;
    private final KnownEvents known = KnownEvents.read();
    private final ItemSequences sequences;

    EventLines(BundleFiles files, EventCheck check, BundledDocuments documents, Report report) {
        this.files = files;
        this.check = check;
        this.documents = documents;
        this.report = report;
        this.sequences = new ItemSequences(report);
    }

    void run() throws IOException {
        long number = 0;
        long events = 0;
        try (Lines lines = new Lines(files.open(PATH))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                events += see(line, number) ? 1 : 0;
            }
        } catch (Malformed noLine) {
            report.add(new Finding(
                    Kind.MALFORMED,
                    "Line " + (number + 1) + " of " + PATH + ": " + noLine.getMessage()
                            + "; nothing after it was read."));
        }
        check.end(events);
        report.checked(events + " events of " + sequences.items()
                + " items: payload, metadata, name, revision, item, sequence, recorded moment and order.");
    }

    private boolean see(String line, long number) {
        try {
            BundledEvent event = BundledEvent.parse(line);
            KeptEvent kept = event.event();
            sequences.see(event.where());
            documents.see(event);
            if (!known.has(kept.name(), kept.revision())) {
                report.add(new Finding(
                        Kind.UNKNOWN_EVENT,
                        event.where(),
                        "name",
                        "No register records an event of this name with revision '" + Where.shown(kept.revision())
                                + "'."));
            }
            check.see(event);
            return true;
        } catch (Malformed noEvent) {
            report.add(
                    new Finding(Kind.MALFORMED, "Line " + number + " of " + PATH + ": " + noEvent.getMessage() + "."));
            return false;
        }
    }
}
