package nl.gestand.query.format;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A table as CSV (RFC 4180) in UTF-8, row by row; a cell that a spreadsheet would take for a formula is made a text. */
public final class CsvFile<R> implements AutoCloseable {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
            .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private final List<Column<R>> columns;
    private final SequenceWriter rows;

    /** Writes the titles; the stream is left open at the end. */
    public CsvFile(OutputStream out, List<Column<R>> columns, Labels labels) {
        this.columns = columns;
        this.rows = MAPPER.writer(ROWS).writeValues(out);
        rows.write(columns.stream().map(column -> labels.text(column.key())).toList());
    }

    public void add(R row) {
        rows.write(
                columns.stream().map(column -> cell(column.value().apply(row))).toList());
    }

    @Override
    public void close() {
        rows.close();
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            case Object other -> SafeText.cell(other.toString());
        };
    }
}
