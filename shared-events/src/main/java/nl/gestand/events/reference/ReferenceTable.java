package nl.gestand.events.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table of this package, kept as CSV with a header; an empty cell means that no source was found. */
final class ReferenceTable {

    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    private ReferenceTable() {}

    static List<Row> read(String name) {
        try (InputStream csv = Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(name), name)) {
            return CsvMapper.shared()
                    .readerFor(new TypeReference<Map<String, String>>() {})
                    .with(WITH_HEADER)
                    .<Map<String, String>>readValues(csv)
                    .readAll()
                    .stream()
                    .map(Row::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    record Row(Map<String, String> cells) {

        String text(String column) {
            return Objects.requireNonNull(optional(column), () -> column + " is empty in " + cells);
        }

        @Nullable
        String optional(String column) {
            String cell = Objects.requireNonNull(cells.get(column), () -> "no column " + column);
            return cell.isEmpty() ? null : cell;
        }

        @Nullable
        LocalDate day(String column) {
            String cell = optional(column);
            return cell == null ? null : LocalDate.parse(cell);
        }
    }
}
