package nl.gestand.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gestand.query.PointInTime;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.Language;
import nl.gestand.query.register.EventAnswer;
import nl.gestand.query.register.Facet;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemLine;
import nl.gestand.query.register.ItemQuestion;
import nl.gestand.query.register.NewestEvent;
import nl.gestand.query.register.SourceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote comes through feeds and calendars as text, whatever it is. */
class HostileTextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script> & \"x\"",
                "]]>\u202eavond",
                "\ud83d\ude00 BEGIN:VEVENT\nEND:VCALENDAR",
                "komma, punt; schuin\\ en\nregel",
                "lang ".repeat(2_000).strip(),
                "\ud83d\ude00".repeat(100),
                "\u20ac\ud83d\ude00".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void inAFeed(String text) throws Exception {
        EventAnswer event = new EventAnswer("f.1", "motion.recorded", Instant.EPOCH, 1, null, null, null, text, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesFeed.write(asked(), List.of(new NewestEvent("i", ItemKind.MOTION, null, text, event)), out);
        Feed feed = (Feed) new WireFeedInput().build(new StringReader(out.toString(StandardCharsets.UTF_8)));
        Entry entry = (Entry) feed.getEntries().getFirst();

        assertThat(entry.getTitle()).isEqualTo(text + ": motie vastgelegd");
        assertThat(((Content) entry.getContents().getFirst()).getValue()).isEqualTo(text + "\n" + text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void inACalendar(String text) throws Exception {
        DeadlineCalendar calendar = new DeadlineCalendar(asked());
        calendar.add(row(text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        calendar.write(out);
        var events =
                Biweekly.parse(out.toString(StandardCharsets.UTF_8)).first().getEvents();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Uiterste dag " + text);
        assertThat(events.getFirst().getDescription().getValue()).startsWith("Termijn: “" + text + "”");
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    static Exported asked() {
        ItemQuestion question =
                ItemQuestion.ofFacet(ItemKind.COMMITMENT, Facet.MINISTRY, List.of("JenV"), PointInTime.onDay(DAY));
        return new Exported(
                ItemKind.COMMITMENT,
                question,
                Labels.in(Language.NL),
                "https://register.example",
                "https://register.example/v1/commitments",
                Map.of());
    }

    private static ItemLine row(String text) {
        return new ItemLine(
                "i",
                ItemKind.COMMITMENT,
                null,
                List.of(),
                null,
                text,
                text,
                List.of(text),
                new SourceName(text, DAY),
                null,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                "open",
                null,
                null,
                null,
                null,
                text,
                null,
                DAY,
                "open",
                false,
                null,
                null,
                DAY,
                3,
                Instant.EPOCH);
    }
}
