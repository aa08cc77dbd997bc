package nl.gestand.query.register;

import static nl.gestand.query.SampleRegister.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.SampleRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReadingTest
class ItemListApiTest {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        standing=open                       | 28638-238 28638-244
        standing=handled                    | 28638-231
        standing=Superseded                 | 28638-224
        standing=open&standing=handled      | 28638-231 28638-238 28638-244
        outcome=rejected                    | 28638-240
        outcome=rejected&standing=open      |
        execution=in-progress               | 28638-238
        execution=IN_PROGRESS               | 28638-238
        execution=in progress               | 28638-238
        verdict=none                        | 28638-224 28638-231 28638-238
        verdict=contested                   | 28638-244
        overdue=true                        |
        dossier=28 638                      | 28638-224 28638-231 28638-238 28638-240 28638-244
        dossier=29628                       |
        submitter=bikker                    | 28638-224 28638-231 28638-238
        submitter=van nispen                | 28638-238
        submitter=nispen                    | 28638-238
        submitter=Verkuilen                 |
        ministry=JenV                       | 28638-224 28638-231 28638-238 28638-240 28638-244
        ministry=j%26v&outcome=rejected     | 28638-240
        ministry=mnre1058&outcome=rejected  | 28638-240
        ministry=VenJ&outcome=rejected      | 28638-240
        ministry=BZ                         |
        committee=J%26V&outcome=rejected    | 28638-240
        letter=28 638, nr. 236              | 28638-231
        letter=28638-248                    |
        q=COORDINATOR                       | 28638-244
        q=herziening bikker                 | 28638-238
        q=herziening veltman                |
        q=28 638, nr. 240                   | 28638-240
        q=kst-28638-240 streefwaarden       | 28638-240
        q=project                           | 28638-231
        q=(advies)                          | 28638-231
        q=.*                                |
        q=[a-z]+                            |
        q=(                                 |
        q=Verkuilen                         | 28638-231
        q="fundamentele herziening"         | 28638-238
        q="herziening fundamentele"         |
        q=verzoekt&sort=-number&pageSize=1  | 28638-244
        q=^                                 |
        validAt=2023-11-29                  |
        validAt=2023-11-30                  | 28638-224 28638-231
        validAt=2024-01-31&standing=handled | 28638-224 28638-231
        validAt=2024-05-31&standing=handled | 28638-231 28638-244
        validAt=2023-12-21&outcome=tabled   | 28638-238 28638-240
        sort=-number                        | 28638-244 28638-240 28638-238 28638-231 28638-224
        sort=adoptedOn&sort=-number         | 28638-244 28638-238 28638-240 28638-231 28638-224
        sort=-tabledOn&sort=title           | 28638-238 28638-240 28638-224 28638-244 28638-231
        sort=-changed                       | 28638-244 28638-240 28638-238 28638-224 28638-231
        page=2&pageSize=2                   | 28638-238 28638-240
        page=9                              |
        """)
    void motionsAreListed(String query, String numbers) {
        List<String> expected = numbers == null ? List.of() : List.of(numbers.split(" "));
        assertThat(get("/v1/motions?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].number")
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        overdue=true                          | Brief over de pilot
        overdue=true&validAt=2022-12-31       |
        overdue=true&validAt=2023-01-01       | Brief over de pilot
        standing=handled                      | Overzicht van kosten
        standing=open                         | Brief over de pilot
        submitter=van der burg&sort=-title    | Overzicht van kosten;Brief over de pilot
        dueBefore=2023-01-31                  | Brief over de pilot
        dueBefore=2022-12-31                  |
        sort=-deadline                        | Overzicht van kosten;Brief over de pilot
        validAt=2022-11-07                    |
        """)
    void commitmentsAreListed(String query, String titles) {
        List<String> expected = titles == null ? List.of() : List.of(titles.split(";"));
        assertThat(get("/v1/commitments?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].title")
                .isEqualTo(expected);
    }

    @Test
    void eachFacetIsCountedWithAllFiltersButItsOwn() {
        var body = assertThat(get("/v1/motions?standing=open&submitter=Bikker"))
                .hasStatusOk()
                .bodyJson();
        body.extractingPath("$.total").isEqualTo(1);
        body.extractingPath("$.facets.standing")
                .asMap()
                .containsOnly(entry("handled", 1), entry("open", 1), entry("superseded", 1));
        body.extractingPath("$.facets.submitter")
                .asMap()
                .containsOnly(entry("Bikker", 1), entry("Mutluer", 1), entry("Van Nispen", 1));
        body.extractingPath("$.facets.execution").asMap().containsOnly(entry("in_progress", 1));
        body.extractingPath("$.facets.overdue").asMap().containsOnly(entry("false", 1));
        body.extractingPath("$.facets.dossier").asMap().containsOnly(entry("28638", 1));
    }

    @Test
    void aListSaysWhatItIsOf() {
        var body = assertThat(get("/v1/motions?pageSize=2&page=2&q=verzoekt"))
                .hasStatusOk()
                .bodyJson();
        body.extractingPath("$.validAt").isEqualTo("2024-06-30");
        body.extractingPath("$.page").isEqualTo(2);
        body.extractingPath("$.pageSize").isEqualTo(2);
        assertThat(get("/v1/motions?pageSize=2&page=2&q=verzoekt"))
                .headers()
                .hasHeaderSatisfying(
                        "Link",
                        links -> assertThat(links)
                                .containsExactly(
                                        "</v1/motions?pageSize=2&q=verzoekt&page=1>; rel=\"prev\"",
                                        "</v1/motions?pageSize=2&q=verzoekt&page=3>; rel=\"next\""));
    }

    @Test
    void theWordsAskedForAreMarkedWithoutMarkup() {
        var body = assertThat(get("/v1/motions?q=fundamenteel nispen")).bodyJson();
        body.extractingPath("$.items[0].highlights[*].field").isEqualTo(List.of("title", "submitters"));
        body.extractingPath("$.items[0].highlights[*].text")
                .isEqualTo(List.of("Fundamentele herziening", "Van Nispen"));
        body.extractingPath("$.items[0].highlights[*].marks[*].start").isEqualTo(List.of(0, 4));
        body.extractingPath("$.items[0].highlights[*].marks[*].end").isEqualTo(List.of(12, 10));
        assertThat(get("/v1/motions/28638-238")).bodyJson().doesNotHavePath("$.highlights");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        MvcTestResult answer = get("/v1/motions?standing=done&pageSize=201&page=0&validAt=2024-02-30&colour=red"
                + "&sort=shoe&ministry=Hobbies&dueBefore=soon&dossier=abc&knownAt=soon");
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactlyInAnyOrder(
                        "standing",
                        "pageSize",
                        "page",
                        "validAt",
                        "colour",
                        "sort",
                        "ministry",
                        "dueBefore",
                        "dossier",
                        "knownAt");
    }

    @Test
    void theLetterMayBeNamedByItsId() {
        assertThat(get("/v1/commitments?letter=" + SampleRegister.LETTER))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
    }

    @Test
    void anItemWithAParkedEventIsShownAsNotUpToDate() {
        var body = assertThat(get("/v1/motions?sort=number")).bodyJson();
        body.extractingPath("$.items[?(@.upToDate == false)].id").isEqualTo(List.of(id(4)));
    }

    private MvcTestResult get(String address) {
        return http.get()
                .uri(URI.create(address.replace(" ", "%20")
                        .replace("\"", "%22")
                        .replace("[", "%5B")
                        .replace("]", "%5D")
                        .replace("^", "%5E")))
                .exchange();
    }

    private static Map.Entry<String, Integer> entry(String value, int count) {
        return Map.entry(value, count);
    }
}
