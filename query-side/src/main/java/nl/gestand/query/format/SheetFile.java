package nl.gestand.query.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook (XLSX) of two sheets: the rows, with their titles kept in view and a filter on each, and what was
 * asked. Rows beyond the last few are kept in a file until the end, so that memory does not grow with them.
 */
public final class SheetFile<R> implements AutoCloseable {

    /** The most that a cell holds, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final int IN_MEMORY = 100;
    private static final int WIDTH_OF_CHARACTER = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final List<Column<R>> columns;
    private final Labels labels;
    private final Sheet table;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle date;

    public SheetFile(List<Column<R>> columns, Labels labels) {
        this.columns = columns;
        this.labels = labels;
        this.title = workbook.createCellStyle();
        this.text = workbook.createCellStyle();
        this.date = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        text.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
        date.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        this.table = workbook.createSheet(labels.text("sheet.items"));
        table.createFreezePane(0, 1);
        Row titles = table.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = titles.createCell(i);
            cell.setCellValue(labels.text(columns.get(i).key()));
            cell.setCellStyle(title);
            table.setColumnWidth(i, 18 * WIDTH_OF_CHARACTER);
        }
    }

    public void add(R row) {
        Row next = table.createRow(table.getLastRowNum() + 1);
        for (int i = 0; i < columns.size(); i++) {
            fill(next, i, columns.get(i).value().apply(row));
        }
    }

    /** Says on the second sheet what was asked, and writes all. */
    public void write(Map<String, String> asked, OutputStream out) throws IOException {
        table.setAutoFilter(new CellRangeAddress(0, table.getLastRowNum(), 0, columns.size() - 1));
        Sheet question = workbook.createSheet(labels.text("sheet.question"));
        question.setColumnWidth(0, 24 * WIDTH_OF_CHARACTER);
        question.setColumnWidth(1, 80 * WIDTH_OF_CHARACTER);
        asked.forEach((name, value) -> {
            Row row = question.createRow(question.getLastRowNum() + 1);
            fill(row, 0, name);
            row.getCell(0).setCellStyle(title);
            fill(row, 1, value);
        });
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void fill(Row row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(value instanceof LocalDate ? date : text);
        switch (value) {
            case LocalDate day -> cell.setCellValue(day);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(labels.text(truth ? "yes" : "no"));
            default -> cell.setCellValue(cut(SafeText.xml(value.toString())));
        }
    }

    /** A cell holds no more; the whole text is in the register. */
    private static String cut(String whole) {
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int end = LONGEST - 1;
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
