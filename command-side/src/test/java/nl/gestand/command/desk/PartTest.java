package nl.gestand.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.web.Fault;
import org.junit.jupiter.api.Test;

class PartTest {

    private static Typed typed(String... fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], List.of(fields[i + 1]));
        }
        return new Typed(typed);
    }

    private static List<Part> verdicts(Map<String, String> recorded) {
        return Part.of(
                DraftKind.VERDICTS,
                typed(
                        "on", "2024-06-30",
                        "reason", "Dit geldt voor alle.",
                        "items.a.kind", "motion",
                        "items.a.version", "3",
                        "items.a.verdict", "contested",
                        "items.b.verdict", "contested",
                        "items.b.reason", "Dit geldt voor deze.",
                        "items.c.verdict", "accepted",
                        "items.d.version", "4"),
                recorded);
    }

    private static String json(Part part) {
        return new String(FormBody.of(DraftKind.VERDICTS, part.asked()).json(), UTF_8);
    }

    @Test
    void whatIsContestedWithoutAReasonOfItsOwnHasTheOneForAll() {
        assertThat(verdicts(Map.of()))
                .extracting(PartTest::json)
                .containsExactly(
                        "{\"on\":\"2024-06-30\",\"verdict\":\"contested\",\"reason\":\"Dit geldt voor alle.\"}",
                        "{\"on\":\"2024-06-30\",\"verdict\":\"contested\",\"reason\":\"Dit geldt voor deze.\"}",
                        "{\"on\":\"2024-06-30\",\"verdict\":\"accepted\"}");
    }

    @Test
    void whatIsRecordedOrHasNoVerdictIsNoPartOfIt() {
        assertThat(verdicts(Map.of("a", "contested", "c", "accepted")))
                .extracting(Part::item)
                .containsExactly("b");
    }

    @Test
    void faultsAreToldAtTheItemsOwnFieldOrAtTheOneForAll() {
        Part part = verdicts(Map.of()).getFirst();
        List<Fault> faults = List.of(
                new Fault("/reason", "required", "Say why."),
                new Fault("/on", "not-a-date", "Give a date."),
                new Fault("If-Match", "malformed-etag", "Send one."));

        assertThat(part.atFields(DraftKind.VERDICTS, faults))
                .extracting(Fault::at)
                .containsExactly("items.a.reason", "on", "items.a");
    }

    @Test
    void aReminderHasOneTextForAllThatIsTicked() {
        List<Part> parts = Part.of(
                DraftKind.REMINDERS,
                typed("text", "Wanneer?", "items.a.pick", "yes", "items.b.version", "2"),
                Map.of());

        assertThat(parts).extracting(Part::item).containsExactly("a");
        assertThat(parts.getFirst().asked().text("text")).isEqualTo("Wanneer?");
        assertThat(parts.getFirst().word()).isEqualTo("sent");
    }
}
