package nl.gestand.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gestand.events.wire.RegisterCatalogue;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What is written as a table is read back as it was, whatever it holds. */
class TablesTest {

    private record Line(@Nullable String text, @Nullable LocalDate day, long count) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("title", Line::text),
            new Column<>("latest", Line::day),
            new Column<>("position", Line::count));

    static List<String> hostile() {
        return List.of(
                "=HYPERLINK(\"http://x\",\"y\")",
                "<script>alert(1)</script>",
                "\u202eavond \u200f\u05d0",
                "\ud83d\ude00 \ud83c\uddf3\ud83c\uddf1",
                "twee\nregels, een \"citaat\"; en\r\nmeer",
                "x".repeat(10_000),
                "@cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void csvGivesEachTextBack(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile<Line> file = new CsvFile<>(out, COLUMNS, Labels.in(Language.NL))) {
            file.add(new Line(text, LocalDate.of(2024, 6, 30), 7));
            file.add(new Line(null, null, -1));
        }
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written).startsWith("\"Titel\",\"Uiterste dag\",\"Positie in het logboek\"\r\n");
        MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(written);
        assertThat(rows.readAll())
                .containsExactly(
                        new String[] {"Titel", "Uiterste dag", "Positie in het logboek"},
                        new String[] {SafeText.cell(text), "2024-06-30", "7"},
                        new String[] {"", "", "-1"});
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aWorkbookGivesEachTextBackAsText(String text) throws IOException {
        XSSFSheet sheet = table(new Line(text, LocalDate.of(2024, 6, 30), 7));

        assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(text);
        assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
        assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue()).isEqualTo("2024-06-30T00:00:00");
        assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(7);
    }

    @Test
    void aWorkbookKeepsItsTitlesInViewCanBeFilteredAndSaysWhatWasAsked() throws IOException {
        XSSFSheet sheet = table(new Line("a", null, 1));

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2");
        XSSFSheet asked = sheet.getWorkbook().getSheetAt(1);
        assertThat(asked.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Peildatum");
        assertThat(asked.getRow(0).getCell(1).getStringCellValue()).isEqualTo("2024-06-30");
    }

    @Test
    void whatNoCellHoldsIsCutVisiblyAndNotWithinACharacter() throws IOException {
        String text = "\ud83d\ude00".repeat(20_000);
        String cell = table(new Line(text, null, 1)).getRow(1).getCell(0).getStringCellValue();

        assertThat(cell).hasSizeLessThanOrEqualTo(SheetFile.LONGEST).endsWith("\ud83d\ude00…");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEventHasANameInEachLanguage(Language language) {
        Labels labels = Labels.in(language);

        assertThat(RegisterCatalogue.all().entries().stream()
                        .map(entry -> entry.name())
                        .toList())
                .filteredOn(name -> !name.startsWith("letter."))
                .allSatisfy(name -> assertThat(labels.word("event", name)).isNotEqualTo(name));
    }

    private static XSSFSheet table(Line line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile<Line> file = new SheetFile<>(COLUMNS, Labels.in(Language.NL))) {
            file.add(line);
            file.write(Map.of("Peildatum", "2024-06-30"), out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
