package nl.gestand.query.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void foldingDropsCaseDiacriticsAndRunsOfBlanks() {
        assertEquals("financiele coordinatie 2024", Words.folded("  Financiële\u00a0\nCOÖRDINATIE  2024 "));
    }

    @ParameterizedTest
    @CsvSource({
        "28638, 28638",
        "28 638, 28638",
        "35 570 VI, 35570-VI",
        "35570-vi, 35570-VI",
        "21 501-32, 21501-32",
        "dossier 28 638, 28638",
        "35 570 (VI), 35570-VI"
    })
    void aDossierIsReadInAnyForm(String written, String canonical) {
        assertEquals(canonical, Dossiers.read(written));
    }
}
