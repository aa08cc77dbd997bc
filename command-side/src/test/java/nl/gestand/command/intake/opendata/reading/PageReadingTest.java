package nl.gestand.command.intake.opendata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@odata.context\":\"x\",\"value\":[{\"Id\":\"é\"},{\"Id\":\"b\"}],\"@odata.nextLink\":\"y\"}",
                "[{\"Id\":\"é\"},{\"Id\":\"b\"}]",
                " [ {\"Id\":\"é\"} , {\"Id\":\"b\"} ] "
            })
    void aPageAndAnArrayHoldTheSameRecords(String page) {
        List<RawRecord> records = PageReading.page(page.getBytes(UTF_8));

        assertThat(records.stream().map(RawRecord::text)).containsExactly("{\"Id\":\"é\"}", "{\"Id\":\"b\"}");
    }

    @Test
    void aBadLineIsOneBadRecord() {
        List<RawRecord> records =
                PageReading.lines("{\"Id\":\"a\"}\n{\"Id\":\n\n[1]\n{} {}\n{\"Id\":\"b\"}".getBytes(UTF_8));

        assertThat(records).hasSize(5);
        assertThat(records.get(0).fault()).isNull();
        assertThat(records.subList(1, 4))
                .allSatisfy(record -> assertThat(record.fault()).isNotNull());
        assertThat(records.get(4).text()).isEqualTo("{\"Id\":\"b\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "{}", "{\"value\":1}", "[{\"Id\":\"a\"}", "[] []", "{\"value\":[]} 1"})
    void whatIsNoWholePageIsRefused(String page) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> PageReading.page(page.getBytes(UTF_8)));
    }

    @Test
    void depthHasALimit() {
        String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);

        assertThat(PageReading.lines(deep.getBytes(UTF_8)).getFirst().fault()).isNotNull();
    }

    @Test
    void publicationsArePassedOver() {
        String line = "{\"Id\":\"a\",\"DocumentPublicatie\":[{\"x\":[1,2]}],\"Soort\":\"Motie\"}";

        RawRecord record = PageReading.lines(line.getBytes(UTF_8)).getFirst();

        assertThat(Objects.requireNonNull(record.fields()).propertyNames()).containsExactly("Id", "Soort");
        assertThat(record.text()).as("what is kept of a bad record").isEqualTo(line);
    }
}
