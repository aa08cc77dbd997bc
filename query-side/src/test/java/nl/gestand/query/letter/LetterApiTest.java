package nl.gestand.query.letter;

import static nl.gestand.query.SampleRegister.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.SampleRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadingTest
class LetterApiTest {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        /v1/letters                        | 28638-248 28638-236
        /v1/letters?q=28 638 nr. 236       | 28638-236
        /v1/letters?q=MENSENHANDEL         | 28638-248 28638-236
        /v1/letters?q=.*                   |
        /v1/letters?dossier=28 638         | 28638-248 28638-236
        /v1/letters?dossier=29628          |
        /v1/letters?pageSize=1&page=2      | 28638-236
        """)
    void lettersAreListedNewestFirst(String address, String numbers) {
        List<String> expected = numbers == null ? List.of() : List.of(numbers.split(" "));
        assertThat(http.get().uri(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].number")
                .isEqualTo(expected);
    }

    @Test
    void aLetterShowsWhatItClaimsOnWhichItems() {
        var letter = assertThat(http.get().uri("/v1/letters/28638-236"))
                .hasStatusOk()
                .bodyJson();
        letter.extractingPath("$.claims[*].item").asArray().containsExactlyInAnyOrder(id(1), id(11), id(12));
        letter.extractingPath("$.claims[?(@.item == '" + id(1) + "')].facts[0].summary")
                .isEqualTo(List.of("Reported handled"));
        letter.extractingPath("$.claims[?(@.item == '" + id(1) + "')].facts[0].check")
                .isEqualTo(List.of("checked"));
        letter.isLenientlyEqualTo(
                "{\"held\": true, \"withdrawn\": false, \"day\": \"2023-11-30\", \"basis\": \"stated\"}");
    }

    @Test
    void itsTextIsMarkedWhereFactsCiteIt() {
        var letter = assertThat(http.get().uri("/v1/letters/28638-236"))
                .hasStatusOk()
                .bodyJson();
        letter.extractingPath("$.text").isEqualTo(SampleRegister.TEXT);
        letter.extractingPath("$.passages.length()").isEqualTo(1);
        letter.extractingPath("$.passages[0].start").isEqualTo(20);
        letter.extractingPath("$.passages[0].end").isEqualTo(49);
        letter.extractingPath("$.passages[0].facts")
                .asArray()
                .containsExactlyInAnyOrder(id(1) + ".4", id(11) + ".0", id(12) + ".0");
    }

    @Test
    void aLetterThatIsNotHeldSaysSo() {
        assertThat(http.get().uri("/v1/letters/28638-248"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"held\": false, \"text\": null, \"passages\": [], \"claims\": []}");
        assertThat(http.get().uri("/v1/letters/28638-248/text")).hasStatus(404);
    }

    @Test
    void theTextComesPlain() {
        assertThat(http.get().uri("/v1/letters/{id}/text", SampleRegister.LETTER))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain")
                .bodyText()
                .isEqualTo(SampleRegister.TEXT);
    }

    @Test
    void whatIsWrongIsNamedAtOnce() {
        assertThat(http.get().uri("/v1/letters?dossier=abc&pageSize=0&shape=round"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactlyInAnyOrder("dossier", "pageSize", "shape");
    }
}
