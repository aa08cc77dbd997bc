package nl.gestand.command.intake.opendata.reading;

import nl.gestand.command.intake.opendata.reading.SourceRecord.Origin;
import nl.gestand.command.intake.opendata.reading.SourceRecord.TextRecord;
import nl.gestand.events.number.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** Reads the text of a paper: {@code {"kamerstuk": "19637-3384", "tekst": "…"}}. */
final class TextReading {

    private TextReading() {}

    static TextRecord read(Fields record) {
        KamerstukNumber number = number(record);
        String text = record.text("tekst");
        if (number == null) {
            throw new Unreadable("'" + record.text("kamerstuk") + "' is no number of a paper.");
        }
        if (text == null) {
            throw new Unreadable("The paper has no text.");
        }
        MotionText read = MotionText.read(text);
        if (read.request() == null && read.considerations().isEmpty()) {
            throw new Unreadable("No considerations and no request can be told in the text.");
        }
        Origin origin = new Origin(
                "kst-" + number.canonical(),
                "Tweede Kamer open data, kst-" + number.canonical(),
                null,
                read.printedOn());
        return new TextRecord(origin, number, read.title(), read.considerations(), read.request(), read.signatories());
    }

    static @Nullable String id(Fields record) {
        KamerstukNumber number = number(record);
        return number == null ? null : "kst-" + number.canonical();
    }

    private static @Nullable KamerstukNumber number(Fields record) {
        return Numbers.read(record.text("kamerstuk")) instanceof KamerstukNumber paper ? paper : null;
    }
}
