package nl.gestand.bench.log;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Made-up sentences in the manner of parliamentary Dutch; compounds give them a vocabulary of some ten thousand words. */
final class Wording {

    private static final List<String> SUBJECTS =
            List.of("de regering", "het kabinet", "de minister", "de staatssecretaris", "de Kamer", "de gemeente");
    private static final List<String> VERBS = List.of(
            "verzoekt",
            "onderzoekt",
            "bevordert",
            "versterkt",
            "beperkt",
            "evalueert",
            "verkent",
            "verbetert",
            "bespreekt",
            "publiceert",
            "vereenvoudigt",
            "ondersteunt",
            "borgt",
            "herziet",
            "actualiseert");
    private static final List<String> PARTS = List.of(
            "zorg",
            "jeugd",
            "woning",
            "water",
            "natuur",
            "energie",
            "onderwijs",
            "haven",
            "veiligheid",
            "privacy",
            "data",
            "cultuur",
            "klimaat",
            "landbouw",
            "verkeer",
            "defensie",
            "asiel",
            "arbeid",
            "belasting",
            "toezicht",
            "milieu",
            "mensenhandel",
            "gezondheid",
            "huur",
            "stikstof",
            "cyber",
            "rechts",
            "migratie",
            "visserij",
            "luchtvaart",
            "pensioen",
            "erfgoed",
            "sport",
            "schuld",
            "armoede",
            "handel",
            "grens",
            "bodem",
            "dijk");
    private static final List<String> HEADS = List.of(
            "beleid",
            "plan",
            "aanpak",
            "regeling",
            "fonds",
            "norm",
            "rapportage",
            "strategie",
            "wet",
            "kader",
            "monitor",
            "agenda",
            "programma",
            "convenant",
            "registratie",
            "inspectie",
            "controle",
            "markt",
            "sector",
            "keten",
            "pilot",
            "onderzoek",
            "ondersteuning",
            "bescherming",
            "capaciteit",
            "uitvoering",
            "termijn",
            "subsidie",
            "advies",
            "overleg",
            "vergunning",
            "voorziening",
            "positie",
            "organisatie",
            "samenwerking");
    private static final List<String> ADJECTIVES = List.of(
            "landelijke",
            "nieuwe",
            "regionale",
            "Europese",
            "duurzame",
            "integrale",
            "structurele",
            "tijdelijke",
            "onafhankelijke",
            "digitale",
            "gezamenlijke",
            "betere",
            "jaarlijkse",
            "wettelijke",
            "lokale",
            "heldere");
    private static final List<String> LINKS = List.of(
            "en daarbij",
            "zodat",
            "met het oog op",
            "in overleg met",
            "voordat",
            "en de Kamer te informeren over",
            "rekening houdend met",
            "met aandacht voor",
            "in lijn met",
            "vooruitlopend op",
            "mede gelet op");
    private static final List<String> NAMES = List.of(
            "Van den Berg",
            "Bakker",
            "De Jong",
            "Jansen",
            "Özdemir",
            "Visser",
            "Smit",
            "Mulder",
            "El Amrani",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "Van Leeuwen",
            "Dekker",
            "Brouwer",
            "De Wit",
            "Dijkstra",
            "Van Nispen",
            "Kuipers",
            "Veenstra",
            "Postma",
            "Maas",
            "Verhoeven",
            "Koster",
            "Prins",
            "Blom",
            "Huisman",
            "Café-Roumen");

    private final RandomGenerator random;

    Wording(RandomGenerator random) {
        this.random = random;
    }

    String title() {
        return capital("%s %s voor %s".formatted(one(ADJECTIVES), compound(), compound()));
    }

    /** Sentences, at least so many characters and at most 120 more. */
    String text(int least) {
        StringBuilder text = new StringBuilder(least + 120);
        while (text.length() < least) {
            text.append(text.isEmpty() ? "" : " ").append(sentence());
        }
        return text.toString();
    }

    String sentence() {
        return capital("%s %s %s %s %s %s."
                .formatted(one(SUBJECTS), one(VERBS), one(ADJECTIVES), compound(), one(LINKS), compound()));
    }

    String name() {
        return one(NAMES);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String compound() {
        String word = one(PARTS) + one(HEADS);
        return random.nextInt(4) == 0 ? one(PARTS) + word : word;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
