package nl.gestand.query.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and what the register finds by it. */
class SearchTest {

    private static final String SHA = "b".repeat(64);
    private static final String LETTER_TEXT =
            "In reactie op de motie van het lid Mutluer (28 638, nr. 224) meld ik de Kamer dat slachtoffers opvang krijgen.";

    private Shelf shelf = new Shelf(Map.of());

    @BeforeEach
    void fill() {
        shelf = new Shelf(Map.of(SHA, LETTER_TEXT))
                .motion("28638-224", "Landelijk systeem voor slachtoffers", "verzoekt de regering", "Mutluer", "Bikker")
                .motion("28638-231", "Vaker rapportages", "over de coördinatie", "Bikker", "Verkuijlen")
                .motion("28638-238", "Herziening van het actieplan", "verzoekt de regering", "Bikker", "Van Nispen")
                .motion("28638-240", "Streefwaarden in de rapportage", "de financiële opvang", "Veltman", "Mutluer")
                .motion("2023Z20869", "Motie Kuik/Bikker", "gehoord de beraadslaging", "Kuik", "Bikker")
                .motion("TZ202412-116", "Jeugdhulp", "een brief aan de Kamer over 28638", "Van der Burg")
                .letter("28638-236", "Voortgang mensenhandel", "Van der Burg", SHA)
                .letter("28638-248", "Reactie op moties", "Verkuilen", null);
    }

    @AfterEach
    void close() throws Exception {
        shelf.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        herziening                       | 28638-238
        HERZIENINGEN actieplannen        | 28638-238
        rapportage                       | 28638-231 28638-240
        coordinatie                      | 28638-231
        Coördinatie                      | 28638-231
        financiele                       | 28638-240
        Nispen                           | 28638-238
        van Nispen                       | 28638-238
        Mutleur                          | 28638-224 28638-240 28638-236
        Verkuilen                        | 28638-248 28638-231
        Verkuijlen                       | 28638-231 28638-248
        Velthman                         | 28638-240
        herzeining                       | 28638-238
        jeugdhlup                        | TZ202412-116
        28 638, nr. 238                  | 28638-238
        kst-28638-240                    | 28638-240
        28638 nr. 231                    | 28638-231
        Kamerstukken II 2023/24, 28 638, nr. 224 | 28638-224 28638-236
        2023Z20869                       | 2023Z20869
        TZ202412-116                     | TZ202412-116
        28 638, nr. 224 Bikker           | 28638-224
        28 638, nrs. 238 en 240          | 28638-238 28638-240
        "verzoekt de regering"           | 28638-224 28638-238
        "regering de verzoekt"           |
        “herziening van het actieplan”   | 28638-238
        verzoekt "actieplan             | 28638-238
        verzoekt streefwaarden           |
        mensenhandel                     | 28638-236
        slachtoffers opvang krijgen      | 28638-236
        q:herziening                     | 28638-238
        herziening OR jeugdhulp          |
        herz*                            |
        """)
    void isFoundBest(String question, String numbers) {
        List<String> expected = numbers == null ? List.of() : List.of(numbers.split(" "));
        assertThat(shelf.search(question)).isEqualTo(expected);
    }

    @Test
    void theMotionThatSomeoneLedComesFirst() {
        assertThat(shelf.search("motie-Bikker").getFirst()).isIn("2023Z20869", "28638-231", "28638-238");
        assertThat(shelf.search("motie Kuik/Bikker").getFirst()).isEqualTo("2023Z20869");
        assertThat(shelf.search("Mutluer")).startsWith("28638-224", "28638-240");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*:*",
                "\"",
                "\"\"\"",
                "(((",
                "[a-z]+",
                "\u0000",
                "\uD800",
                "/.*/",
                "a~2",
                "+-!{}^?:\\",
                "AND OR NOT"
            })
    void noTextIsWrong(String question) {
        assertThatCode(() -> shelf.search(question)).doesNotThrowAnyException();
        assertThat(shelf.search(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "nr. ", "28 638, nr. 1 t/m 99 en ", "\"a b\" ", "xyzzy ", "1 ", "((((", "Verkuilenn ", "é̀"
            })
    @Timeout(60)
    void aVeryLongTextIsAnswered(String again) {
        String question = again.repeat(10_000 / again.length());
        assertThatCode(() -> shelf.search(question)).doesNotThrowAnyException();
    }
}
