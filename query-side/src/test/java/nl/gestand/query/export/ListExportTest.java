package nl.gestand.query.export;

import static nl.gestand.query.SampleRegister.id;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import nl.gestand.query.ReadingTest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists in other forms: the same items as in JSON, all of them. */
@ReadingTest
class ListExportTest {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "/v1/motions?pageSize=1,6",
        "/v1/motions?submitter=Bikker&validAt=2024-06-30,4",
        "/v1/motions?standing=open,3",
        "/v1/commitments?overdue=true,2",
        "/v1/motions?q=nietsdergelijks,1"
    })
    void aTableHasALineForEachItemWhateverThePage(String address, int lines) throws Exception {
        String table = get(address + "&format=csv", "Accept", "*/*").getContentAsString();

        assertThat(table.split("\r\n")).hasSize(lines);
        assertThat(get(address, "Accept", "text/csv").getContentAsString()).isEqualTo(table);
    }

    @Test
    void titlesAndWordsAreDutchUnlessEnglishIsAskedFor() throws Exception {
        assertThat(get("/v1/motions?format=csv", "Accept", "*/*").getContentAsString())
                .startsWith("\"Nummer\",\"Titel\"")
                .contains("\"aangenomen\"", "\"achterhaald\"");
        assertThat(get("/v1/motions?format=csv", "Accept-Language", "en;q=0.8, fr")
                        .getContentAsString())
                .startsWith("\"Number\",\"Title\"")
                .contains("\"adopted\"", "\"superseded\"");
        assertThat(get("/v1/motions?format=csv&lang=nl", "Accept-Language", "en")
                        .getContentAsString())
                .startsWith("\"Nummer\"");
    }

    @Test
    void jsonIsGivenWhereItIsAskedForOrNothingIs() {
        for (String accept : List.of("*/*", "application/json", "text/html,application/xml;q=0.9,*/*;q=0.8")) {
            assertThat(http.get().uri("/v1/motions").header("Accept", accept))
                    .hasStatusOk()
                    .hasContentTypeCompatibleWith("application/json");
        }
        assertThat(http.get().uri("/v1/motions?format=json").header("Accept", "*/*"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(5);
    }

    @Test
    void aFileOfAnUnknownFormIsRefusedWithAllOtherFaults() {
        assertThat(http.get().uri("/v1/motions?format=pdf&lang=de&standing=closed&colour=red"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactlyInAnyOrder("format", "lang", "standing", "colour");
    }

    @Test
    void aWorkbookHasTheSameRowsAndTheQuestion() throws Exception {
        MockHttpServletResponse answer = get("/v1/motions?standing=open&format=xlsx", "Accept", "*/*");

        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "motions-2024-06-30.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("28638-238");
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("2024-06-30");
        }
    }

    @Test
    void aFeedHasTheLastEventsFirstWithNamesForGood() throws Exception {
        Feed feed = feed("/v1/motions?format=atom&ministry=JenV");
        Entry first = (Entry) feed.getEntries().getFirst();

        assertThat(first.getId()).isEqualTo("urn:gestand:fact:" + id(5) + ".5");
        assertThat(first.getTitle()).isEqualTo("28638-244: oordeel van de commissie vastgelegd");
        assertThat(first.getUpdated().toInstant()).isEqualTo(Instant.parse("2024-07-01T10:01:45Z"));
        assertThat(((Link) first.getAlternateLinks().getFirst()).getHref())
                .isEqualTo("http://localhost/moties/" + id(5));
        assertThat(feed.getEntries()).hasSizeGreaterThan(20).extracting("id").doesNotHaveDuplicates();
        assertThat(feed.getUpdated()).isEqualTo(first.getUpdated());
        assertThat(feed("/v1/motions?format=atom&ministry=BZK").getEntries()).isEmpty();
    }

    @Test
    void aCalendarHasEachDeadlineOnItsLastDay() throws Exception {
        MockHttpServletResponse answer = get("/v1/commitments?format=ics", "Accept", "*/*");
        ICalendar calendar = Biweekly.parse(answer.getContentAsString()).first();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(2);
        VEvent late = calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(id(11)))
                .findFirst()
                .orElseThrow();
        assertThat(late.getUid().getValue()).isEqualTo(id(11) + "-deadline@gestand");
        assertThat(late.getSequence().getValue()).isEqualTo(2);
        assertThat(late.getSummary().getValue()).isEqualTo("Uiterste dag Brief over de pilot");
        assertThat(late.getDescription().getValue()).contains("Termijn: “eind dit jaar”", "Te laat: ja");
        assertThat(answer.getContentAsString().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20221231\r\n", "DTEND;VALUE=DATE:20230101\r\n");
    }

    private Feed feed(String address) throws Exception {
        String xml = get(address, "Accept", "*/*").getContentAsString();
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }

    private MockHttpServletResponse get(String address, String header, String value) {
        var answer = http.get().uri(address).header(header, value).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }
}
