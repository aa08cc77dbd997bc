package nl.gestand.query.register;

import static nl.gestand.query.SampleRegister.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.Told;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventText;
import nl.gestand.query.fold.KeptEvent;
import nl.gestand.query.index.IndexQuestion;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadingTest
class HistoryApiTest {

    @Autowired
    private MockMvcTester http;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyEventIsToldInOrderWithWhatItChanged() {
        var history = assertThat(http.get().uri("/v1/motions/28638-238/history"))
                .hasStatusOk()
                .bodyJson();
        history.extractingPath("$.events[*].name")
                .isEqualTo(List.of(
                        "motion.recorded",
                        "item.number-assigned",
                        "item.assigned",
                        "motion.tabled",
                        "motion.adopted",
                        "item.status-reported",
                        "item.number-assigned"));
        history.isLenientlyEqualTo("""
                {"id": "%s", "version": 6}""".formatted(id(3)));
        history.extractingPath("$.events[4]")
                .asMap()
                .containsEntry("fact", id(3) + ".4")
                .containsEntry("validFrom", "2024-01-16")
                .containsEntry("summary", "Motion adopted")
                .containsEntry("retracted", false)
                .doesNotContainKey("by");
        history.extractingPath("$.events[4].changes[?(@.fact == 'outcome')].before")
                .isEqualTo(List.of("tabled"));
        history.extractingPath("$.events[4].changes[?(@.fact == 'standing')].after")
                .isEqualTo(List.of("open"));
        history.extractingPath("$.events[5].changes[*].fact")
                .isEqualTo(List.of("execution", "executionBasis", "statement", "reportedOn", "verdict"));
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR,,true",
        "LIAISON,JenV,true",
        "LIAISON,BZK,false",
        "CLERK,J&V,true",
        "CLERK,BiZa,false",
        "OPERATOR,,false"
    })
    void whoRecordedItIsForAuditorsAndForStaffOnTheirOwnItems(Role role, @Nullable String scope, boolean named) {
        SignedIn reader = new SignedIn("u9", "reader", role, scope);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(reader, null));
        var history =
                assertThat(http.get().uri("/v1/motions/28638-238/history")).hasStatusOk();
        history.headers().hasValue("Cache-Control", "no-store");
        var by = history.bodyJson().extractingPath("$.events[*].by.key");
        by.isEqualTo(named ? List.of("u1", "u1", "u1", "u1", "u1", "u1", "u1") : List.of());
    }

    @Test
    void aRetractedFactStaysVisibleWithWhatRetractedIt() {
        Told told = Told.motion().and(Told.report(Execution.HANDLED, "2024-05-17"));
        told.and(new FactRetracted(told.fact(1), "verkeerde motie"));
        List<HistoryEntry> entries =
                HistoryEntry.all(ItemDocuments.ALL.read(document(told)), Told.day("2024-06-30"), noLetters(), false);
        assertEquals(
                List.of(false, true, false),
                entries.stream().map(HistoryEntry::retracted).toList());
        assertEquals(told.fact(2).toString(), entries.get(1).retractedBy());
        assertEquals(
                new FactChange("execution", "handled", null),
                entries.get(2).changes().getFirst());
    }

    private static Document document(Told told) {
        Item item = Item.unknown(Told.MOTION);
        for (Recorded<?> event : told.events()) {
            item = item.with(KeptEvent.of(event, 0, EventText.write(event.event())));
        }
        return ItemDocuments.ALL.write(item);
    }

    static Letters noLetters() {
        return new Letters((ids, knownAt) -> List.of(), sha256 -> Optional.empty(), IndexQuestion.PRESENT);
    }
}
