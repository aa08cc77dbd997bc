package nl.gestand.query.register;

import static nl.gestand.query.SampleRegister.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.SampleRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReadingTest
class ItemApiTest {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28638-238",
                "28 638, nr. 238",
                "kst-28638-238",
                "2023Z20866",
                "01890a5d-ac96-774b-bcce-000000000003"
            })
    void anItemIsFoundByItsIdAndAnyOfItsNumbers(String key) {
        AbstractJsonContentAssert<?> item = json("/v1/motions/{id}", key);
        item.extractingPath("$.id").isEqualTo(id(3));
        item.extractingPath("$.number").isEqualTo("28638-238");
        item.extractingPath("$.numbers").isEqualTo(List.of("28638-238", "2023Z20866"));
    }

    @Test
    void theFourFactsAreApartAndItsVersionIsItsTag() {
        MvcTestResult answer = http.get().uri("/v1/motions/28638-238").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("ETag", "\"6\"")
                .hasHeader("Content-Location", "/v1/motions/" + id(3));
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"kind": "motion", "title": "Fundamentele herziening", "submitters": ["Bikker", "Van Nispen"],
                 "dossier": "28638", "ministry": "JenV", "committee": "J&V", "request": "verzoekt", "debate": "VAO",
                 "outcome": "adopted", "outcomeBasis": "stated", "tabledOn": "2023-12-21", "adoptedOn": "2024-01-16",
                 "decidedOn": "2024-01-16", "execution": "in_progress", "reportedOn": "2024-02-02", "verdict": "none",
                 "standing": "open", "overdue": false, "version": 6, "upToDate": true, "existsFrom": "2023-12-21",
                 "aspects": [], "conflicts": [], "deadline": null, "supersededBy": null, "mergedInto": null}""");
    }

    @Test
    void aHandledMotionKeepsItsDeclinedAspectAndNamesItsSuccessor() {
        AbstractJsonContentAssert<?> item = json("/v1/motions/{id}", "28638-224");
        item.isLenientlyEqualTo("""
                {"standing": "superseded", "execution": "handled", "outcomeBasis": "inferred", "decidedOn": null,
                 "aspects": [{"aspect": "landelijke aansturing", "execution": "declined", "effectiveOn": "2023-11-30"}],
                 "supersededBy": {"item": "%s", "number": "28638-244", "basis": "inferred", "on": "2024-02-02"}}""".formatted(id(5)));
        json("/v1/motions/{id}", "28638-244")
                .extractingPath("$.supersedes[*].number")
                .isEqualTo(List.of("28638-224"));
    }

    @Test
    void beforeItWasSupersededItStoodAsHandled() {
        json("/v1/motions/{id}?validAt=2024-02-01", "28638-224")
                .isLenientlyEqualTo("{\"standing\": \"handled\", \"supersededBy\": null}");
        json("/v1/motions/{id}?validAt=2024-02-01", "28638-244")
                .extractingPath("$.supersedes")
                .isEqualTo(List.of());
    }

    @Test
    void theVerdictStandsBesideTheReport() {
        json("/v1/motions/{id}", "28638-244")
                .isLenientlyEqualTo(
                        "{\"execution\": \"handled\", \"verdict\": \"contested\", \"verdictReason\": \"omdat\", \"standing\": \"open\"}");
    }

    @Test
    void aPassageIsShownBesideTheClaimAndChecked() {
        json("/v1/motions/{id}", "28638-231")
                .isLenientlyEqualTo("""
                {"evidence": [{"fact": "%s.4", "supports": "status-report", "basis": "stated",
                  "letter": {"id": "%s", "number": "28638-236", "day": "2023-11-30"},
                  "quote": "%s", "start": 20, "end": 49, "check": "checked"}]}""".formatted(id(1), SampleRegister.LETTER, SampleRegister.QUOTE));
    }

    @Test
    void aCommitmentSaysWhoPromisedWhatWhenAndHowPlainly() {
        json("/v1/commitments/{id}", id(11)).isLenientlyEqualTo("""
                {"kind": "commitment", "number": null, "madeOn": "2022-11-08", "madeTo": "Kamer", "explicitness": "explicit",
                 "madeBy": {"name": "Van der Burg", "function": "Staatssecretaris", "ministry": "JenV"}, "submitters": [],
                 "deadline": {"quoted": "eind dit jaar", "earliest": null, "latest": "2022-12-31", "assumedBy": "reader",
                   "recurring": false, "basis": "stated"},
                 "execution": "open", "standing": "open", "overdue": true, "verdict": null}""");
    }

    @Test
    void beforeItsFirstDayAnItemIsNotThereYet() {
        MvcTestResult answer =
                http.get().uri("/v1/motions/28638-238?validAt=2023-12-20").exchange();
        assertThat(answer)
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.existsFrom")
                .isEqualTo("2023-12-21");
        assertThat(http.get().uri("/v1/motions/28638-238?validAt=2023-12-21")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/motions/28638-999, knows no item",
        "/v1/motions/nonsense, knows no item",
        "/v1/motions/01890a5d-ac96-774b-bcce-000000000077, knows no item",
        "/v1/motions/01890a5d-ac96-774b-bcce-000000000011, /v1/commitments/01890a5d-ac96-774b-bcce-000000000011",
        "/v1/commitments/28638-238/history, /v1/motions/01890a5d-ac96-774b-bcce-000000000003",
        "/v1/letters/28638-999, knows no letter",
        "/v1/dossiers/29628, nothing in dossier"
    })
    void whatIsNotThereIsSaidToBeNotThere(String address, String detail) {
        assertThat(http.get().uri(address))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(detail);
    }

    private AbstractJsonContentAssert<?> json(String address, String key) {
        return assertThat(http.get().uri(address, key)).hasStatusOk().bodyJson();
    }
}
