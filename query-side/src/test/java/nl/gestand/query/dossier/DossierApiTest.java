package nl.gestand.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gestand.query.ReadingTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadingTest
class DossierApiTest {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"28638", "28 638"})
    void aDossierHoldsItsItemsAndLetters(String number) {
        var dossier = assertThat(http.get().uri("/v1/dossiers/{number}", number))
                .hasStatusOk()
                .bodyJson();
        dossier.isLenientlyEqualTo("""
                {"number": "28638", "validAt": "2024-06-30", "counts": {
                  "motions": {"total": 5, "open": 2, "handled": 1, "superseded": 1, "overdue": 0},
                  "commitments": {"total": 2, "open": 1, "handled": 1, "overdue": 1},
                  "letters": {"total": 2}}}""");
        dossier.extractingPath("$.items.length()").isEqualTo(7);
        dossier.extractingPath("$.letters.length()").isEqualTo(2);
    }

    @Test
    void itIsShownAsOnTheDayAskedFor() {
        assertThat(http.get().uri("/v1/dossiers/28638?validAt=2023-11-30"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.counts.motions.total")
                .isEqualTo(2);
    }
}
