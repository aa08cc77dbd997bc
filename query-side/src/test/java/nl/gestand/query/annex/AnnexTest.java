package nl.gestand.query.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.gestand.query.PointInTime;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.annex.Annex.Entry;
import nl.gestand.query.annex.Annex.Part;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.Language;
import nl.gestand.query.register.Facet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** The annex of a ministry or committee on a day. */
@ReadingTest
class AnnexTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void motionsAndCommitmentsStandApartTheOpenOnesFirst() throws Exception {
        String html = get("/v1/annex?ministry=JenV").getContentAsString();

        assertThat(html)
                .contains("<html lang=\"nl\">", "30 juni 2024", "Ministerie van Justitie en Veiligheid")
                .containsSubsequence(
                        "1. Moties, open (2)",
                        "Fundamentele herziening",
                        "Nationaal coördinator",
                        "2. Moties, afgedaan of achterhaald (2)",
                        "Landelijk systeem",
                        "3. Toezeggingen, open (1)",
                        "Brief over de pilot",
                        "te laat",
                        "4. Toezeggingen, afgedaan of achterhaald (1)",
                        "Overzicht van kosten")
                .contains("Kamerstuk 28638-238", "aangenomen 16 januari 2024", "in uitvoering (2 februari 2024)")
                .contains("ten getale van 1.")
                .doesNotContain("Streefwaarden", "src=", "href=", "<script");
    }

    @Test
    void whatWasNotYetThatDayIsNotInIt() throws Exception {
        assertThat(get("/v1/annex?committee=J%26V&validAt=2022-12-01").getContentAsString())
                .contains("1 december 2022", "3. Toezeggingen, open (2)")
                .doesNotContain("Landelijk systeem", "te laat");
    }

    @Test
    void thePageLetsInItsOwnStyleAndNothingElse() throws Exception {
        MockHttpServletResponse answer = get("/v1/annex?ministry=JenV&lang=en");

        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"en\">", "Motions and commitments", "30 June 2024");
    }

    @Test
    void theDocumentHasHeadingsAndTablesWhoseTitlesRepeat() throws Exception {
        MockHttpServletResponse answer = get("/v1/annex?ministry=JenV&format=docx");

        assertThat(answer.getHeader("Content-Disposition")).contains("annex-JenV-2024-06-30.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "1. Moties, open (2)",
                            "2. Moties, afgedaan of achterhaald (2)",
                            "3. Toezeggingen, open (1)",
                            "4. Toezeggingen, afgedaan of achterhaald (1)");
            assertThat(document.getTables()).hasSize(4).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Omschrijving");
            });
        }
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(http.get().uri("/v1/annex?ministry=Foo&committee=BiZa&format=csv&validAt=gisteren&page=1"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactlyInAnyOrder("ministry", "ministry", "format", "validAt", "page");
        assertThat(http.get().uri("/v1/annex")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"x\" 'y'",
                "=cmd|' /C calc'!A0",
                "\u202eavond \u200f\u05d0",
                "\ud83d\ude00 \ud83c\uddf3\ud83c\uddf1",
                "een\ntwee",
                "[[${labels}]] th:text"
            })
    void hostileTextStaysText(String text) throws Exception {
        Annex annex = annex(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnexDocument.of(annex).write(out);

        assertThat(HtmlUtils.htmlUnescape(new AnnexPage().render(annex))).contains(">" + text + "<");
        assertThat(new AnnexPage().render(annex)).doesNotContain("<script");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(1).getCell(0).getText()).startsWith(text);
        }
    }

    @Test
    void aLongTextIsThereToItsEnd() throws Exception {
        String text = "woord ".repeat(1_700) + "einde";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnexDocument.of(annex(text)).write(out);

        assertThat(new AnnexPage().render(annex(text))).contains(text);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            String cells = document.getTables().getFirst().getRow(1).getTableCells().stream()
                    .map(cell -> cell.getText())
                    .collect(Collectors.joining());
            assertThat(cells).contains(text);
        }
    }

    private static Annex annex(String text) {
        Entry entry = new Entry(text, text, text, List.of(text), List.of(text, text), true);
        return new Annex(
                new Annex.Of(Facet.MINISTRY, "JenV", text, List.of("JenV")),
                PointInTime.onDay(LocalDate.of(2024, 6, 30)),
                Labels.in(Language.NL),
                List.of(new Part("annex.motions.open", List.of(entry))),
                0);
    }

    private MockHttpServletResponse get(String address) {
        var answer = http.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }
}
