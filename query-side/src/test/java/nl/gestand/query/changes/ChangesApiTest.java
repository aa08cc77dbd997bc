package nl.gestand.query.changes;

import static nl.gestand.query.SampleRegister.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.SampleRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In the sample an event's position is its moment in seconds, and motion n begins at 20 n. */
@ReadingTest
class ChangesApiTest {

    private static final long BEGIN = Instant.parse("2024-07-01T10:00:00Z").getEpochSecond();

    @Autowired
    private MockMvcTester http;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fromTheBeginningEverythingIsNew() {
        var changes =
                assertThat(http.get().uri("/v1/changes?from=0")).hasStatusOk().bodyJson();
        changes.extractingPath("$.total").isEqualTo(9);
        changes.extractingPath("$.items[*].change").isEqualTo(Collections.nCopies(9, "new"));
        changes.extractingPath("$.items[?(@.kind == 'letter')].id")
                .isEqualTo(List.of(SampleRegister.LETTER, SampleRegister.OTHER_LETTER));
        changes.extractingPath("$.validAt").isEqualTo("2024-06-30");
        changes.extractingPath("$.from.position").isEqualTo(0);
    }

    @Test
    void aChangeNamesTheEventThatMadeItWithItsEvidence() {
        // the report of motion 1 is its fifth event
        var changes = assertThat(http.get().uri("/v1/changes?from=%d&to=%d".formatted(BEGIN + 23, BEGIN + 24)))
                .hasStatusOk()
                .bodyJson();
        changes.extractingPath("$.items[*].id").isEqualTo(List.of(id(1)));
        changes.extractingPath("$.items[0].changes[?(@.fact == 'execution')]")
                .isEqualTo(
                        List.of(Map.of("fact", "execution", "before", "open", "after", "handled", "by", id(1) + ".4")));
        changes.extractingPath("$.items[0].events[0]")
                .asMap()
                .containsEntry("fact", id(1) + ".4")
                .containsEntry("name", "item.status-reported")
                .containsEntry("position", (int) BEGIN + 24)
                .containsEntry("recordedAt", "2024-07-01T10:00:24Z")
                .doesNotContainKey("by");
        changes.extractingPath("$.items[0].events[0].evidence.quote").isEqualTo(SampleRegister.QUOTE);
    }

    @Test
    void nothingChangesBetweenAPositionAndItself() {
        assertThat(http.get().uri("/v1/changes?from=%d&to=%d".formatted(BEGIN + 24, BEGIN + 24)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [], "total": 0}""");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=letter,2",
        "kind=motion,5",
        "kind=motion&kind=letter,7",
        "ministry=JenV,9",
        "ministry=BZK,0",
        "committee=J%26V,7",
        "dossier=28638,9",
        "dossier=29628,0",
        "pageSize=2&page=5,9"
    })
    void filtersHoldByEitherState(String filter, int total) {
        assertThat(http.get().uri(URI.create("/v1/changes?from=0&" + filter)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(total);
    }

    @Test
    void pagesAddUpToTheWhole() {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            assertThat(http.get().uri("/v1/changes?from=0&pageSize=4&page=" + page))
                    .bodyJson()
                    .extractingPath("$.items[*].id")
                    .asArray()
                    .satisfies(ids -> {
                        for (Object id : ids) {
                            all.add(id.toString());
                        }
                    });
        }
        assertThat(all).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void whoRecordedItIsForAuditors() {
        SignedIn reader = new SignedIn("u9", "reader", Role.AUDITOR, null);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(reader, null));

        var changes =
                assertThat(http.get().uri("/v1/changes?from=0&kind=letter")).hasStatusOk();
        changes.headers().hasValue("Cache-Control", "no-store");
        changes.bodyJson().extractingPath("$.items[*].events[*].by.key").isEqualTo(List.of("u1", "u1"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(http.get().uri("/v1/changes?from=tomorrow&to=x&kind=paper&ministry=Foo&format=pdf&form=csv"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactlyInAnyOrder("from", "to", "kind", "ministry", "format", "form");
        assertThat(http.get().uri("/v1/changes?to=1"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .isEqualTo(List.of("required"));
        assertThat(http.get().uri("/v1/changes?from=9&to=3"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .isEqualTo(List.of("after-to"));
    }

    @Test
    void asATableEachChangedFactIsALine() throws Exception {
        String address = "/v1/changes?from=%d&to=%d".formatted(BEGIN + 23, BEGIN + 24);
        String byParameter = http.get()
                .uri(address + "&format=csv&lang=en")
                .exchange()
                .getResponse()
                .getContentAsString();
        String byHeader = http.get()
                .uri(address)
                .header("Accept", "text/csv")
                .header("Accept-Language", "en-GB")
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(byHeader).isEqualTo(byParameter);
        assertThat(byParameter.split("\r\n"))
                .hasSize(7)
                .startsWith(byParameter.lines().findFirst().orElseThrow())
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"execution\",\"open\",\"handled\"", "item.status-reported", "2024-07-01T10:00:24Z"));
        assertThat(byParameter).startsWith("\"Id\",\"Kind\",\"Number\"");
    }
}
