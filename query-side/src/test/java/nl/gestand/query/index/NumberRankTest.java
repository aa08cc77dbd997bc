package nl.gestand.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRankTest {

    /** Keys of numbers of every kind, in the order of their texts. */
    private static final List<String> KEYS = List.of(
            "00002023D00003521",
            "00002023Z00020869",
            "00002024Z00000001",
            "00028638",
            "00028638-00000001",
            "00028638-00009999",
            "00029279-A-00000001",
            "00029279-VI-00000050",
            "00029279-VI-00000051",
            "00029280-00000001",
            "00118836",
            "TZ00202412-00000115",
            "TZ00202412-00000116");

    @Test
    void aLesserRankIsThatOfALesserKey() {
        assertThat(KEYS).isSorted();
        for (int i = 0; i < KEYS.size(); i++) {
            for (int j = i + 1; j < KEYS.size(); j++) {
                assertThat(NumberRank.of(KEYS.get(i)))
                        .as(KEYS.get(i) + " and " + KEYS.get(j))
                        .isLessThanOrEqualTo(NumberRank.of(KEYS.get(j)));
            }
        }
    }

    @Test
    void papersOfOneDossierNeedNoTextsToBeCompared() {
        assertThat(NumberRank.of("00028638-00000238")).isLessThan(NumberRank.of("00028638-00000239"));
    }
}
