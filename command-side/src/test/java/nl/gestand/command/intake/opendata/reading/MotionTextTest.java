package nl.gestand.command.intake.opendata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MotionTextTest {

    private static final String HEADING = """
            Vergaderjaar 2030-2031
            Tweede Kamer der Staten-Generaal
            99 901
            Bruggen
            Nr.
            7
            MOTIE VAN HET LID PROEFSTUK C.S.
            TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3
            Voorgesteld
            4 februari 2031
            De Kamer,
            gehoord de beraadslaging,
            """;

    @Test
    void considerationsRequestAndNamesAreToldApart() {
        MotionText text = MotionText.read(HEADING + """
                constaterende dat bruggen lekken;
                overwegende, dat een brug droog hoort te zijn;
                van mening dat dit beter kan;
                verzoekt de regering:
                •
                bruggen te dichten;
                •
                de Kamer te informeren,
                en gaat over tot de orde van de dag.
                Proefstuk
                Van der Test
                """);

        assertThat(text.title())
                .isEqualTo("MOTIE VAN HET LID PROEFSTUK C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3");
        assertThat(text.considerations())
                .containsExactly(
                        "constaterende dat bruggen lekken;",
                        "overwegende, dat een brug droog hoort te zijn;",
                        "van mening dat dit beter kan;");
        assertThat(text.request())
                .isEqualTo("verzoekt de regering:\n•\nbruggen te dichten;\n•\nde Kamer te informeren,");
        assertThat(text.signatories()).containsExactly("Proefstuk", "Van der Test");
        assertThat(text.printedOn()).isEqualTo("2031-02-04");
    }

    @Test
    void severalRequestsAreOneDictum() {
        MotionText text = MotionText.read(HEADING + """
                spreekt uit dat bruggen belangrijk zijn;
                verzoekt tevens de regering dit te onderschrijven,
                en gaat over tot de orde van de dag.
                Proefstuk
                """);

        assertThat(text.considerations()).isEmpty();
        assertThat(text.request())
                .isEqualTo("spreekt uit dat bruggen belangrijk zijn;\n"
                        + "verzoekt tevens de regering dit te onderschrijven,");
    }

    @Test
    void withoutTheClosingLineTheNamesAreThoseAtTheEnd() {
        MotionText text = MotionText.read(HEADING + """
                Constaterende dat bruggen lekken
                Verzoekt de regering ze te dichten.
                Proefstuk
                De Test
                """);

        assertThat(text.considerations()).containsExactly("Constaterende dat bruggen lekken");
        assertThat(text.request()).isEqualTo("Verzoekt de regering ze te dichten.");
        assertThat(text.signatories()).containsExactly("Proefstuk", "De Test");
    }

    @Test
    void aWordThatGoesOnALineOpensNoParagraph() {
        MotionText text = MotionText.read(HEADING + """
                overwegende dat de
                bestaande bruggen lekken;
                verzoekt de regering de
                volgende brug te dichten,
                en gaat over tot de orde van de dag.
                """);

        assertThat(text.considerations()).containsExactly("overwegende dat de\nbestaande bruggen lekken;");
        assertThat(text.request()).isEqualTo("verzoekt de regering de\nvolgende brug te dichten,");
    }

    @Test
    void whatIsNoMotionGivesNothing() {
        MotionText text = MotionText.read("Geachte voorzitter,\nHierbij een brief.");

        assertThat(text.request()).isNull();
        assertThat(text.considerations()).isEmpty();
    }
}
