package nl.gestand.bench.records;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up subjects and names; no word list of anyone else's. */
final class Wordlist {

    private static final List<String> STARTS = List.of(
            "Aal", "Bra", "Cor", "Dee", "Eik", "Fro", "Gel", "Haa", "Ijs", "Jon", "Kaa", "Lin", "Mar", "Noo", "Oos",
            "Pij", "Que", "Roe", "Sta", "Tin", "Uit", "Vlie", "Wou", "Zan");
    private static final List<String> ENDS = List.of(
            "beek", "berg", "brink", "dam", "dorp", "graaf", "horst", "kamp", "laan", "meer", "poort", "rust", "stra",
            "veld", "waard", "zicht");
    private static final List<String> BEFORE = List.of("", "", "", "Van ", "De ", "Van der ", "Ten ");
    private static final List<String> ACTS = List.of(
            "het voorkomen van",
            "een plan van aanpak voor",
            "onderzoek naar",
            "de Kamer informeren over",
            "het versterken van",
            "middelen vrijmaken voor",
            "een verkenning van",
            "het vereenvoudigen van",
            "heldere doelen voor",
            "het behoud van",
            "afspraken met gemeenten over",
            "een jaarlijkse monitor van");
    private static final List<String> THINGS = List.of(
            "de bereikbaarheid van kleine kernen",
            "wachttijden bij spoedposten",
            "de veiligheid van veerdiensten",
            "het onderhoud van dijken en duikers",
            "digitale loketten",
            "de opleiding van toezichthouders",
            "het hergebruik van bouwmateriaal",
            "huurtoeslag bij gedeelde woningen",
            "het lerarentekort op eilanden",
            "stille natuurgebieden",
            "de cyberveiligheid van sluizen",
            "vrijwilligers bij verenigingen",
            "eerlijke tarieven voor zelfstandigen",
            "het herstel van weidevogels",
            "schone binnenvaart");
    private static final List<String> WHERE = List.of(
            "",
            "",
            " in de grensregio",
            " voor jongeren",
            " op korte termijn",
            " in overleg met de provincies",
            " bij de volgende begroting",
            " en daarover voor de zomer rapporteren",
            " zonder extra regeldruk");

    private final Chance chance;

    Wordlist(Chance chance) {
        this.chance = chance;
    }

    String name() {
        return chance.one(BEFORE) + chance.one(STARTS) + chance.one(ENDS);
    }

    String request() {
        String one = chance.one(ACTS) + " " + chance.one(THINGS) + chance.one(WHERE);
        return chance.below(3) == 0 ? one + " en " + chance.one(ACTS) + " " + chance.one(THINGS) : one;
    }

    /** Such as {@code van het lid X c.s.} or {@code van de leden X en Y}. */
    String signed() {
        if (chance.in10000(7_250)) {
            return "van het lid " + name() + (chance.in10000(3_600) ? " c.s." : "");
        }
        return "van de leden "
                + IntStream.rangeClosed(0, chance.below(2))
                        .mapToObj(any -> name())
                        .collect(Collectors.joining(", "))
                + " en " + name();
    }
}
