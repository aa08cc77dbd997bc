package nl.gestand.command.intake.opendata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import nl.gestand.command.intake.opendata.SharedData;
import nl.gestand.command.intake.opendata.reading.SourceRecord.MotionRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.TextRecord;
import org.junit.jupiter.api.Test;

/** The real motions and their texts, where they lie beside the checkout. */
class RealTextsTest {

    @Test
    void everyTextHasARequestAndNames() throws IOException {
        List<TextRecord> texts = records("opendata/teksten-dev.jsonl.gz", TextRecord.class);

        assertThat(texts).hasSize(6_673);
        // in one "verzoekt" is broken over two lines, in the other a verb opens the request as in no other motion
        assertThat(which(texts, text -> text.request() == null)).containsExactlyInAnyOrder("36600-X-53", "36471-7");
        assertThat(which(texts, text -> text.title() == null)).isEmpty();
        assertThat(which(texts, text -> text.signatories().isEmpty())).isEmpty();
        assertThat(which(texts, text -> text.considerations().isEmpty())).hasSize(317);
    }

    @Test
    void everyMotionHasSubmittersAndAPaper() throws IOException {
        List<MotionRecord> motions = records("opendata/moties-dev.jsonl.gz", MotionRecord.class);

        assertThat(motions).hasSize(6_673);
        assertThat(motions.stream()
                        .filter(motion -> motion.people().isEmpty()
                                || motion.numbers().size() < 3
                                || motion.tabledOn() == null
                                || motion.title().contains("t.v.v.")
                                        == motion.replaces().isEmpty())
                        .map(motion -> motion.origin().name()))
                .isEmpty();
    }

    private static List<String> which(List<TextRecord> texts, Predicate<TextRecord> odd) {
        return texts.stream().filter(odd).map(text -> text.number().canonical()).toList();
    }

    private static <R extends SourceRecord> List<R> records(String file, Class<R> kind) throws IOException {
        return SharedData.lines(file).stream()
                .map(line ->
                        PageReading.lines(line.getBytes(StandardCharsets.UTF_8)).getFirst())
                .map(RecordReading::read)
                .map(kind::cast)
                .toList();
    }
}
