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

class FormBodyTest {

    private static Typed typed(String... fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], List.of(fields[i + 1]));
        }
        return new Typed(typed);
    }

    private static String json(DraftKind kind, String... fields) {
        return new String(FormBody.of(kind, typed(fields)).json(), UTF_8);
    }

    @Test
    void fieldsGoByTheirPlaceInWhatAProgramWouldSend() {
        assertThat(json(
                        DraftKind.DEADLINE,
                        "quoted",
                        " eind dit jaar ",
                        "recurring",
                        "true",
                        "evidence.letter",
                        "28638-226",
                        "evidence.quote",
                        " precies\r\nzo ",
                        "evidence.start",
                        "12",
                        "context.version",
                        "3"))
                .isEqualTo("{\"quoted\":\"eind dit jaar\",\"recurring\":true,\"evidence\":{\"letter\":\"28638-226\","
                        + "\"quote\":\" precies\\nzo \",\"start\":12}}");
    }

    @Test
    void linesAreAListAndRowsAreNumbered() {
        assertThat(json(DraftKind.MOTION, "submitters", "Bikker\r\n\r\nKuik, Mutluer"))
                .isEqualTo("{\"submitters\":[\"Bikker\",\"Kuik\",\"Mutluer\"]}");
        assertThat(json(DraftKind.LETTER, "senders.0.name", "Weerwind", "senders.0.ministry", "JenV"))
                .isEqualTo("{\"senders\":[{\"name\":\"Weerwind\",\"ministry\":\"JenV\"}]}");
    }

    @Test
    void whatWasLeftEmptyIsNotSentAndWhatIsNoNumberIsSentAsItIs() {
        assertThat(json(DraftKind.MOTION, "title", "  ", "name", "")).isEqualTo("{}");
        assertThat(json(DraftKind.DEADLINE, "evidence.start", "twaalf"))
                .isEqualTo("{\"evidence\":{\"start\":\"twaalf\"}}");
    }

    @Test
    void onlyTickedItemsAreReportedAndFaultsComeBackAtTheirRows() {
        Typed typed = typed(
                "reports.aa.version", "1",
                "reports.aa.execution", "handled",
                "reports.bb.on", "on",
                "reports.bb.item", "bb",
                "reports.bb.version", "7",
                "reports.bb_2.on", "on",
                "reports.bb_2.item", "bb",
                "reports.bb_2.again", "on",
                "reports.bb_2.evidence.quote", "zo");
        FormBody form = FormBody.of(DraftKind.REPORTS, typed);
        assertThat(new String(form.json(), UTF_8))
                .isEqualTo("{\"reports\":[{\"item\":\"bb\",\"version\":7},"
                        + "{\"item\":\"bb\",\"evidence\":{\"quote\":\"zo\"}}]}");
        assertThat(form.atFields(List.of(
                        new Fault("/reports/1/evidence/quote", "not-in-document", "x"),
                        new Fault("/reports", "required", "y"))))
                .extracting(Fault::at)
                .containsExactly("reports.bb_2.evidence.quote", "reports");
        assertThat(form.rowsByItem()).containsExactly(Map.entry("bb", "bb"));
    }

    @Test
    void hostileNamesBreakNothing() {
        assertThat(json(DraftKind.MOTION, "a", "2", "a.b", "1")).isEqualTo("{\"a\":\"2\"}");
        assertThat(json(DraftKind.MOTION, "a.0.b", "1", "a.b", "2")).isEqualTo("{\"a\":[{\"b\":\"1\"}]}");
        assertThat(json(DraftKind.LETTER, "senders.999.name", "x"))
                .isEqualTo("{\"senders\":{\"999\":{\"name\":\"x\"}}}");
        assertThat(json(DraftKind.MOTION, ".", "x", "..", "y")).isNotNull();
    }
}
