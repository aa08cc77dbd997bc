package nl.gestand.query.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.gestand.events.item.Evidence.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageCheckTest {

    @ParameterizedTest
    @CsvSource({
        "afgedaan, 9, 17, CHECKED",
        "afgedaan, 8, 16, DIFFERS",
        "Afgedaan, 9, 17, DIFFERS",
        "afgedaan, 9, 99, DIFFERS",
        "afgedaan, -1, 17, DIFFERS",
        "afgedaan, 17, 9, DIFFERS"
    })
    void theQuoteMustStandThereToTheLetter(String quote, int start, int end, PassageCheck check) {
        assertEquals(check, PassageCheck.of(new Passage(quote, start, end, null), "motie is afgedaan."));
    }

    @Test
    void offsetsCountUtf16Units() {
        assertEquals(PassageCheck.CHECKED, PassageCheck.of(new Passage("b", 2, 3, null), "\ud83d\ude00b"));
    }

    @Test
    void withoutTheDocumentNobodyLooked() {
        assertEquals(PassageCheck.NOT_HELD, PassageCheck.of(new Passage("b", 0, 1, null), null));
    }
}
