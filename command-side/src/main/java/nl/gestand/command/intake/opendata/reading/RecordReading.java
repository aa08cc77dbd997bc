package nl.gestand.command.intake.opendata.reading;

import java.util.Locale;
import nl.gestand.command.intake.opendata.reading.SourceRecord.NotTaken;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Origin;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Tombstone;
import org.jspecify.annotations.Nullable;

/** Tells what kind of record it is, and reads it. */
public final class RecordReading {

    private static final int LONGEST_ID = 100;

    private RecordReading() {}

    /** @throws Unreadable where it cannot be understood */
    public static SourceRecord read(RawRecord raw) {
        if (raw.fields() == null) {
            throw new Unreadable(raw.fault() == null ? "A record is a JSON object." : raw.fault());
        }
        Fields record = new Fields(raw.fields());
        if (record.has("kamerstuk") && record.has("tekst")) {
            return TextReading.read(record);
        }
        Kind kind = kind(record);
        Origin origin = origin(record, kind);
        if (record.isTrue("Verwijderd")) {
            return new Tombstone(origin);
        }
        return switch (kind) {
            case ZAAK -> zaak(record, origin);
            case TOEZEGGING -> PromiseReading.read(record, origin);
            case OTHER -> new NotTaken(origin, "It is no Zaak, Toezegging or text by itself.");
        };
    }

    /** The id of the record at the source, where it has one, however it reads otherwise. */
    public static @Nullable String id(RawRecord raw) {
        if (raw.fields() == null) {
            return null;
        }
        try {
            Fields record = new Fields(raw.fields());
            return record.has("kamerstuk") ? TextReading.id(record) : idOf(record);
        } catch (Unreadable faulty) {
            return null;
        }
    }

    private static SourceRecord zaak(Fields record, Origin origin) {
        String soort = record.text("Soort");
        if (soort == null) {
            throw new Unreadable("The Zaak has no Soort, so it cannot be told whether it is a motion.");
        }
        return soort.equalsIgnoreCase("Motie")
                ? MotionReading.read(record, origin)
                : new NotTaken(origin, "The Zaak is no motion: its Soort is '" + soort + "'.");
    }

    private enum Kind {
        ZAAK,
        TOEZEGGING,
        OTHER
    }

    private static Kind kind(Fields record) {
        if (record.has("KamerbriefNakoming") || record.has("DatumNakoming") || record.has("ActiviteitNummer")) {
            return Kind.TOEZEGGING;
        }
        if (record.has("Tekst") && record.has("Ministerie")) {
            return Kind.TOEZEGGING;
        }
        // a Document has a Soort and an Onderwerp too
        boolean other = record.has("DocumentNummer") || record.has("BesluitSoort") || record.has("Besluit_Id");
        boolean zaak = record.has("GestartOp") || record.has("Afgedaan") || record.has("Besluit");
        return !other && (zaak || record.has("Soort")) ? Kind.ZAAK : Kind.OTHER;
    }

    private static Origin origin(Fields record, Kind kind) {
        String id = idOf(record);
        if (id == null || id.length() > LONGEST_ID) {
            throw new Unreadable("The record has no Id.");
        }
        String number = record.text("Nummer");
        String word = kind == Kind.TOEZEGGING ? "Toezegging " : kind == Kind.ZAAK ? "Zaak " : "";
        String name = number == null || number.length() > LONGEST_ID ? id : number;
        return new Origin(
                id,
                "Tweede Kamer open data, " + word + name,
                changedAt(record),
                record.day("GewijzigdOp") == null ? record.day("ApiGewijzigdOp") : record.day("GewijzigdOp"));
    }

    private static @Nullable String idOf(Fields record) {
        String id = record.text("Id");
        return id == null ? null : id.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String changedAt(Fields record) {
        String text = record.text("ApiGewijzigdOp");
        record.day("ApiGewijzigdOp");
        return text;
    }
}
