package nl.gestand.events.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De motie (Kamerstuk 28 638, nr. 238). Het is.       | 28638-238            | Kamerstuk 28 638, nr. 238
            ⁷ Kamerstukken II, 2022/23, 28 684, nr. 717.        | 28684-717            | Kamerstukken II, 2022/23, 28 684, nr. 717
            6 Kamerstukken II 2020/21, 28 638, nr. 184 en 203   | 28638-184 28638-203  | Kamerstukken II 2020/21, 28 638, nr. 184 en 203
            in 28 638, nr. 238 en 35 300, nr. 25 staat          | 28638-238            | 28 638, nr. 238
            gezien 28 638, nr. 238 en 2 februari daarna         | 28638-238            | 28 638, nr. 238
            gezien 28 638, nr. 238 en 3 andere brieven          | 28638-238            | 28 638, nr. 238
            gezien 28 638, nr. 238, 12 leden                    | 28638-238            | 28 638, nr. 238
            de motie (t.v.v. 19637-3370)                        | 19637-3370           | 19637-3370
            11 Toezegging nr. 118836 aan de Kamer               | 118836               | Toezegging nr. 118836
            zaak 2023Z20869, en verder                          | 2023Z20869           | zaak 2023Z20869
            """)
    void citationIsFoundWithItsStretch(String text, String canonical, String stretch) {
        List<Found> found = Citations.findIn(text);

        List<Found> first = found.stream()
                .filter(one -> one.start() == found.getFirst().start())
                .toList();
        assertThat(first).extracting(one -> one.number().canonical()).containsExactly(canonical.split(" "));
        assertThat(text.substring(first.getFirst().start(), first.getFirst().end()))
                .isEqualTo(stretch);
        assertThat(Citations.readAll(stretch))
                .isEqualTo(first.stream().map(Found::number).toList());
    }

    @Test
    void citationsAcrossLinesAndNoBreakSpacesAreFoundInOrder() {
        String text = "Zaak 2023Z20869; (Kamerstuk\n28 638,\nnr.\u00a0241), en 36 410 VI, nr. 85.";

        assertThat(Citations.findIn(text))
                .extracting(found -> found.number().canonical())
                .containsExactly("2023Z20869", "28638-241", "36410-VI-85");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief opsporing en vervolging 20218 heb ik",
                "in november 20218, nr. 3 op de lijst",
                "in 20218-3",
                "Postbus 20301 2500 EH Den Haag",
                "ons kenmerk 5155148",
                "nr. 184 en 203",
                "het bedrag 128 638, nr. 2",
                "dossiers 31 293 en 31 289, nr. 653",
                "Kamerstukken I 2021/22, 35 300, nr. 25",
                "Handelingen II 2021/22, nr. 25, item 3",
                "118836 euro",
                "ECLI:NL:RBMNE:2023:4838",
            })
    void whatMerelyLooksLikeANumberIsLeftAlone(String text) {
        assertThat(Citations.findIn(text)).isEmpty();
    }

    @Test
    void numberCitedUnderItsDossierWordMayLookLikeAYear() {
        assertThat(Citations.findIn("Kamerstuk 20218, nr. 3")).hasSize(1);
    }

    /** In another than linear time it would not end within an hour, however fast the machine. */
    @Test
    @Timeout(120)
    void longTextCostsLinearTime() {
        String blanks = ("kamerstuk" + " ".repeat(50) + "28 638 ,").repeat(20_000);

        assertThat(Citations.findIn(blanks)).isEmpty();
    }
}
