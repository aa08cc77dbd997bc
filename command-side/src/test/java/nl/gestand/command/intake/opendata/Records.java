package nl.gestand.command.intake.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.command.intake.opendata.reading.PageReading;
import nl.gestand.command.intake.opendata.reading.RawRecord;
import tools.jackson.databind.json.JsonMapper;

/** Records in the shape of the open data, with invented names and numbers. */
public final class Records {

    private static final JsonMapper JSON = new JsonMapper();

    private Records() {}

    /** A motion with a paper of that number; {@code more} are pairs of a field and its value. */
    public static Map<String, Object> motion(int count, String paper, Object... more) {
        Map<String, Object> zaak = new LinkedHashMap<>();
        zaak.put("Id", id(count));
        zaak.put("Nummer", "2031Z%05d".formatted(count));
        zaak.put("Soort", "Motie");
        zaak.put("Titel", "Bruggen");
        zaak.put("Status", "Vrijgegeven");
        zaak.put("Onderwerp", "Motie van het lid Proefstuk c.s. over brug " + count + " ");
        zaak.put("GestartOp", "2031-02-04T00:00:00+01:00");
        zaak.put("Termijn", null);
        zaak.put("Afgedaan", true);
        zaak.put("GewijzigdOp", "2031-02-06T09:00:00+01:00");
        zaak.put("ApiGewijzigdOp", "2031-02-06T08:00:00.1234567Z");
        zaak.put("Verwijderd", false);
        zaak.put("Kabinetsappreciatie", "Oordeel Kamer");
        zaak.put("Document", List.of(paper(count, paper)));
        zaak.put("Besluit", List.of());
        return with(zaak, more);
    }

    public static Map<String, Object> paper(int count, String paper, Object... more) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("Soort", "Motie");
        document.put("DocumentNummer", "2031D%05d".formatted(count));
        document.put("Datum", "2031-02-04T00:00:00+01:00");
        document.put("HuidigeDocumentVersie", Map.of("ExterneIdentifier", "kst-" + paper));
        return with(document, more);
    }

    public static Map<String, Object> decision(String soort, Object... more) {
        Map<String, Object> besluit = new LinkedHashMap<>();
        besluit.put("BesluitSoort", soort);
        besluit.put("BesluitTekst", soort + ".");
        besluit.put("StemmingsSoort", "Met handopsteken");
        besluit.put("Status", "Besluit");
        besluit.put("GewijzigdOp", "2031-02-12T00:30:00+01:00");
        besluit.put("Verwijderd", false);
        return with(besluit, more);
    }

    public static Map<String, Object> vote(String party, String soort, int size, Object... more) {
        Map<String, Object> vote = new LinkedHashMap<>();
        vote.put("ActorNaam", party);
        vote.put("ActorFractie", party);
        vote.put("Soort", soort);
        vote.put("FractieGrootte", size);
        vote.put("Vergissing", false);
        return with(vote, more);
    }

    public static Map<String, Object> commitment(int count, Object... more) {
        Map<String, Object> promise = new LinkedHashMap<>();
        promise.put("Id", id(count));
        promise.put("Nummer", "TZ203102-%03d".formatted(count));
        promise.put("Tekst", "De minister zegt toe brug " + count + " te schilderen.");
        promise.put("Status", "Openstaand");
        promise.put("DatumNakoming", "0001-01-01T00:00:00Z");
        promise.put("KamerbriefNakoming", null);
        promise.put("Ministerie", "Ministerie van Justitie en Veiligheid");
        promise.put("Functie", "Minister");
        promise.put("Achternaam", "Verzonnen");
        promise.put("Tussenvoegsel", "van");
        promise.put("ActiviteitNummer", "2031A00012");
        promise.put("Aanmaakdatum", "2031-02-05T00:00:00+01:00");
        promise.put("GewijzigdOp", "2031-02-06T09:00:00+01:00");
        promise.put("ApiGewijzigdOp", "2031-02-06T08:00:00Z");
        promise.put("Verwijderd", false);
        return with(promise, more);
    }

    public static Map<String, Object> text(String paper, String... lines) {
        return Map.of("kamerstuk", paper, "tekst", String.join("\n", lines));
    }

    public static Map<String, Object> tombstone(int count) {
        Map<String, Object> gone = new LinkedHashMap<>();
        gone.put("Id", id(count));
        gone.put("Nummer", null);
        gone.put("Soort", null);
        gone.put("Onderwerp", null);
        gone.put("GestartOp", null);
        gone.put("GewijzigdOp", "2031-03-01T09:00:00+01:00");
        gone.put("ApiGewijzigdOp", "2031-03-01T08:00:00Z");
        gone.put("Verwijderd", true);
        return gone;
    }

    public static String id(int count) {
        return "018f0000-0000-7000-8000-%012d".formatted(count);
    }

    public static RawRecord raw(Object record) {
        return PageReading.lines(JSON.writeValueAsBytes(record)).getFirst();
    }

    private static Map<String, Object> with(Map<String, Object> record, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            record.put((String) more[i], more[i + 1]);
        }
        return record;
    }
}
