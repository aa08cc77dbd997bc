package nl.gestand.bench.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.bench.records.Dossiers.Paper;
import org.jspecify.annotations.Nullable;

/** A motion as a {@code Zaak}. */
final class ZaakRecord {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 10);
    private static final int MOTIONS_A_DAY = 8;
    private static final int REPLACES = 814;
    private static final int HELD_UNTIL = 844;
    private static final int DECIDED = 261;
    private static final List<String> APPRAISALS = List.of(
            "Oordeel Kamer",
            "Oordeel Kamer",
            "Oordeel Kamer",
            "Oordeel Kamer",
            "Ontraden",
            "Ontraden",
            "Ontraden",
            "Ontijdig",
            "Overbodig");

    private final Chance chance;
    private final Wordlist words;
    private final Dossiers dossiers;
    private final DocumentRecord documents;
    private final BesluitRecord decisions;
    private int count;
    private int ofTheYear;
    private int year;

    ZaakRecord(Chance chance) {
        this.chance = chance;
        this.words = new Wordlist(chance);
        this.dossiers = new Dossiers(chance, words);
        this.documents = new DocumentRecord(chance);
        this.decisions = new BesluitRecord(chance, words);
    }

    Map<String, Object> next() {
        LocalDate day = FIRST_DAY.plusDays(count++ / MOTIONS_A_DAY);
        Paper paper = dossiers.paper();
        boolean replaces = paper.earlier() > 0 && chance.in10000(REPLACES);
        String subject = subject(paper, replaces);
        Map<String, @Nullable Object> zaak = new LinkedHashMap<>();
        zaak.put("Id", chance.id());
        zaak.put("Nummer", number(day));
        zaak.put("Soort", "Motie");
        zaak.put("Titel", paper.title());
        zaak.put("Citeertitel", null);
        zaak.put("Alias", null);
        zaak.put("Status", "Vrijgegeven");
        zaak.put("Onderwerp", subject);
        zaak.put("GestartOp", Chance.midnight(day));
        zaak.put("Organisatie", "Tweede Kamer");
        zaak.put("Grondslagvoorhang", null);
        zaak.put("Termijn", chance.in10000(HELD_UNTIL) ? Chance.midnight(day.plusMonths(6)) : null);
        zaak.put("Vergaderjaar", session(day));
        zaak.put("Volgnummer", paper.sequence());
        zaak.put("HuidigeBehandelstatus", null);
        zaak.put("Afgedaan", chance.in10000(9_930));
        zaak.put("GrootProject", false);
        zaak.put("GewijzigdOp", chance.moment(day));
        zaak.put("ApiGewijzigdOp", chance.moment(day));
        zaak.put("Verwijderd", false);
        zaak.put("Kabinetsappreciatie", chance.one(APPRAISALS));
        zaak.put("Document", List.of(documents.of(paper, subject, session(day), day, replaces)));
        zaak.put("Besluit", chance.in10000(DECIDED) ? List.of(decisions.on(day)) : List.of());
        return allKnown(zaak);
    }

    /** The service writes what is unknown as null, which a map of JSON may hold. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> allKnown(Map<String, @Nullable Object> fields) {
        return (Map<String, Object>) (Map<String, ?>) fields;
    }

    private String subject(Paper paper, boolean replaces) {
        String subject = (replaces ? "Gewijzigde motie " : "Motie ") + words.signed() + " over " + words.request();
        if (replaces) {
            subject += " (t.v.v. " + paper.dossier() + "-" + paper.earlier() + ")";
        }
        return chance.in10000(6_900) ? subject + " " : subject;
    }

    /** Five digits, from one again each year. */
    private String number(LocalDate day) {
        ofTheYear = day.getYear() == year ? ofTheYear + 1 : 1;
        year = day.getYear();
        return "%dZ%05d".formatted(year, ofTheYear);
    }

    private static String session(LocalDate day) {
        int from = day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear();
        return from + "-" + (from + 1);
    }
}
