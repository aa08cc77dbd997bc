package nl.gestand.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gestand.query.ReadingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadingTest
class SearchApiTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void allKindsAreSearchedAndCounted() {
        var found = assertThat(http.get().uri("/v1/search?q=burg&sort=existsFrom"))
                .hasStatusOk()
                .bodyJson();
        found.extractingPath("$.items[*].kind").isEqualTo(List.of("commitment", "commitment", "letter", "letter"));
        found.extractingPath("$.facets.kind").isEqualTo(Map.of("commitment", 2, "letter", 2));
        found.extractingPath("$.items[2].people").isEqualTo(List.of("Van der Burg"));
        found.extractingPath("$.items[0].overdue").isEqualTo(true);
        found.extractingPath("$.items[2].overdue").isNull();
        found.extractingPath("$.total").isEqualTo(4);
    }

    @Test
    void theKindIsAFacetAndTheDayAFilter() {
        assertThat(http.get().uri("/v1/search?q=burg&kind=letter&pageSize=1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 2, \"facets\": {\"kind\": {\"commitment\": 2, \"letter\": 2}}}");
        assertThat(http.get().uri("/v1/search?q=burg&validAt=2023-11-30"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 3, \"facets\": {\"kind\": {\"commitment\": 2, \"letter\": 1}}}");
    }

    @Test
    void theTextOfALetterIsSearchedAndMarked() {
        var found = assertThat(http.get().uri("/v1/search?q={q}", "\"hiermee is de motie afgedaan\""))
                .bodyJson();
        found.extractingPath("$.items[*].number").isEqualTo(List.of("28638-236"));
        found.extractingPath("$.items[0].highlights[0].field").isEqualTo("text");
        found.extractingPath("$.items[0].highlights[0].marks[0].start").isEqualTo(20);
    }

    @Test
    void aNumberFindsItsPaperFirst() {
        assertThat(http.get().uri("/v1/search?q={q}", "Kamerstuk 28 638, nr. 236"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("letter");
        assertThat(http.get().uri("/v1/search?q={q}", "28638 nr. 238"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("motion");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThat(http.get().uri("/v1/search?kind=song&standing=done"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactlyInAnyOrder("q", "kind", "standing");
        assertThat(http.get().uri("/v1/search?q={q}", "x".repeat(1_001))).hasStatus(400);
    }
}
