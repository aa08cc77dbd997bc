package nl.gestand.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records in the shape of the open data, with invented names and numbers. */
final class OpenDataRecords {

    private OpenDataRecords() {}

    /** Motions {@code from} up to and without {@code until}; every third has a decision with votes. */
    static List<Map<String, Object>> motions(int from, int until) {
        List<Map<String, Object>> motions = new ArrayList<>();
        for (int count = from; count < until; count++) {
            motions.add(motion(count, "2021-02-06T08:%02d:%02d.5Z".formatted(count / 60 % 60, count % 60)));
        }
        return motions;
    }

    static Map<String, Object> motion(int count, String changedAt) {
        Map<String, Object> zaak = new LinkedHashMap<>();
        zaak.put("Id", id(count));
        zaak.put("Nummer", "2021Z%05d".formatted(count));
        zaak.put("Soort", "Motie");
        zaak.put("Status", "Vrijgegeven");
        zaak.put("Onderwerp", "Motie van de leden Proefstuk en Van Testen over brug " + count);
        zaak.put("GestartOp", "2021-02-04T00:00:00+01:00");
        zaak.put("GewijzigdOp", "2021-02-06T09:00:00+01:00");
        zaak.put("ApiGewijzigdOp", changedAt);
        zaak.put("Verwijderd", false);
        zaak.put("Kabinetsappreciatie", "Oordeel Kamer");
        zaak.put(
                "Document",
                List.of(Map.of(
                        "Soort",
                        "Motie",
                        "DocumentNummer",
                        "2021D%05d".formatted(count),
                        "HuidigeDocumentVersie",
                        Map.of("ExterneIdentifier", "kst-99901-" + count))));
        zaak.put("Besluit", count % 3 == 0 ? List.of(adopted()) : List.of());
        return zaak;
    }

    private static Map<String, Object> adopted() {
        return Map.of(
                "BesluitSoort",
                "Stemmen - aangenomen",
                "Status",
                "Besluit",
                "StemmingsSoort",
                "Met handopsteken",
                "GewijzigdOp",
                "2021-02-12T00:30:00+01:00",
                "Stemming",
                List.of(Map.of("ActorFractie", "Partij A", "Soort", "Voor", "FractieGrootte", 20)));
    }

    static Map<String, Object> commitment(int count) {
        Map<String, Object> promise = new LinkedHashMap<>();
        promise.put("Id", id(count));
        promise.put("Nummer", "TZ202102-%03d".formatted(count));
        promise.put("Tekst", "De minister zegt toe brug " + count + " te schilderen.");
        promise.put("Status", "Openstaand");
        promise.put("DatumNakoming", "0001-01-01T00:00:00Z");
        promise.put("KamerbriefNakoming", null);
        promise.put("Ministerie", "Justitie en Veiligheid");
        promise.put("Functie", "Minister");
        promise.put("GewijzigdOp", "2021-02-06T09:00:00+01:00");
        promise.put("ApiGewijzigdOp", "2021-02-06T08:00:00Z");
        promise.put("Verwijderd", false);
        return promise;
    }

    static String id(int count) {
        return "018f0000-0000-7000-8000-%012d".formatted(count);
    }
}
