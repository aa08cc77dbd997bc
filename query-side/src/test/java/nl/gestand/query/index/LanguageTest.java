package nl.gestand.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "motie, moties",
        "rapportage, rapportages",
        "commissie, commissies",
        "programma, programmas",
        "plan, plannen",
        "advies, adviezen",
        "brief, brieven",
        "huis, huizen",
        "strategie, strategieën",
        "gemeente, gemeenten",
        "toezegging, toezeggingen",
        "slachtoffer, slachtoffers",
        "maatregel, maatregelen",
        "coördinator, coordinatoren",
        "proces, processen",
        "FINANCIËLE, financiele"
    })
    void twoFormsOfAWordAreOne(String one, String other) {
        assertThat(stem(one)).isEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "plan, plaat",
        "motie, motor",
        "adres, advies",
        "gas, ga",
        "brief, briefing",
        "norm, normaal",
        "water, wet"
    })
    void twoWordsAreTwo(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    private static String stem(String word) {
        List<String> words = Language.words(word);
        return Language.stem(words.getFirst());
    }
}
