package nl.gestand.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20x"
            })
    void whatASpreadsheetTakesForAFormulaBecomesText(String text) {
        assertThat(SafeText.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28638-238", "a=1", " =1", "'=1", "\u202e=1", "\ud83d\ude00"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SafeText.cell(text)).isEqualTo(text);
    }

    @Test
    void whatXmlHasNoFormForIsShownAsUnknown() {
        assertThat(SafeText.xml("a\u0000b\u0008c\ud800d\uffffe\ud83d\ude00\u202e\tf\n"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ud83d\ude00\u202e\tf\n");
    }
}
