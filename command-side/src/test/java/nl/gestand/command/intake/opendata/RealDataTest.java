package nl.gestand.command.intake.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real open data, where it lies beside the checkout, into a register of its own. */
class RealDataTest {

    private static final int PAGE = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private Arrivals arrivals;

    @BeforeEach
    void start(@TempDir Path data) {
        arrivals = new Arrivals("--gestand.data=" + data);
    }

    @AfterEach
    void stop() {
        arrivals.close();
    }

    @Test
    void everyMotionAndTextComesInOnce() throws IOException {
        List<String> motions = SharedData.lines("opendata/moties-dev.jsonl.gz");
        List<String> texts = SharedData.lines("opendata/teksten-dev.jsonl.gz");

        PageAnswer first = take(motions);
        PageAnswer read = take(texts);
        long position = arrivals.position();
        PageAnswer again = take(motions).plus(take(texts));

        assertThat(first.added()).isEqualTo(6_673);
        assertThat(first.quarantined() + first.skipped() + first.changed()).isZero();
        assertThat(arrivals.rows("event where name = 'motion.adopted'")).isEqualTo(113);
        assertThat(arrivals.rows("event where name = 'motion.rejected'")).isEqualTo(59);
        // 541 of 543 replace a paper that is cited in full; 277 of those papers are not in the file
        assertThat(arrivals.rows("event where name = 'motion.replaced'")
                        + arrivals.rows("event where name = 'motion.outcome-contradicted'")
                        + arrivals.rows("intake_waiting"))
                .isBetween(540L, 545L);
        assertThat(read.changed()).isEqualTo(6_673);
        assertThat(read.quarantined()).isZero();
        assertThat(again.unchanged()).isEqualTo(2 * 6_673);
        assertThat(arrivals.position()).as("nothing is recorded twice").isEqualTo(position);
        assertThat(arrivals.facts("19637-3384", MotionTextRecorded.class)
                        .getFirst()
                        .signatories())
                .startsWith("Podt", "Piri", "Van Nispen")
                .hasSize(10);
    }

    @Test
    void theEightMotionsOfTheSampleAreMatchedByTheirNumbers() throws IOException {
        JsonNode eight = JSON.readTree(Files.readAllBytes(SharedData.file("register/opendata-28638.json")));
        List<Object> records = new ArrayList<>();
        int count = 0;
        for (JsonNode each : eight) {
            arrivals.recorded(++count, each.get("Kamerstuk").asString(), null);
            records.add(zaak(each, count));
        }

        PageAnswer answer = arrivals.take(records.toArray());

        assertThat(answer.changed()).isEqualTo(8);
        assertThat(answer.added() + answer.quarantined() + answer.conflicts()).isZero();
        for (JsonNode each : eight) {
            String paper = each.get("Kamerstuk").asString();
            assertThat(arrivals.item(each.get("Nummer").asString())).isEqualTo(arrivals.item(paper));
            assertThat(arrivals.facts(paper, MotionRecorded.class)).hasSize(1);
            assertThat(arrivals.facts(paper, MotionTabled.class)
                            .getFirst()
                            .ground()
                            .on())
                    .isEqualTo("2023-12-21");
            assertThat(arrivals.facts(paper, MotionAppraised.class).getFirst().appraisal())
                    .isEqualTo(each.get("Kabinetsappreciatie").asString());
            assertThat(arrivals.facts(paper, ItemDescribed.class).getFirst().people())
                    .isEqualTo(names(each));
        }
    }

    private PageAnswer take(List<String> lines) {
        PageAnswer whole = PageAnswer.NONE;
        for (int from = 0; from < lines.size(); from += PAGE) {
            List<String> page = lines.subList(from, Math.min(lines.size(), from + PAGE));
            whole = whole.plus(arrivals.lines(String.join("\n", page).getBytes(StandardCharsets.UTF_8)));
        }
        return whole;
    }

    private static List<String> names(JsonNode each) {
        return each.get("Ondertekenaars").valueStream().map(JsonNode::asString).toList();
    }

    /** As the service gives it, of what the file keeps of it. */
    private static Map<String, Object> zaak(JsonNode each, int count) {
        List<Map<String, Object>> actors = new ArrayList<>();
        names(each)
                .forEach(name -> actors.add(
                        Map.of("ActorNaam", name, "Relatie", actors.isEmpty() ? "Indiener" : "Medeindiener")));
        Map<String, Object> zaak =
                new LinkedHashMap<>(Records.motion(count, each.get("Kamerstuk").asString()));
        for (String field : List.of("Nummer", "Onderwerp", "GestartOp", "Kabinetsappreciatie")) {
            zaak.put(field, each.get(field).asString());
        }
        zaak.put("ZaakActor", actors);
        return zaak;
    }
}
