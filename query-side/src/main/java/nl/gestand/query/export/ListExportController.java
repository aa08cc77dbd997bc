package nl.gestand.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import nl.gestand.query.Moments;
import nl.gestand.query.format.Column;
import nl.gestand.query.format.CsvFile;
import nl.gestand.query.format.Download;
import nl.gestand.query.format.Format;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.Language;
import nl.gestand.query.format.SheetFile;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemLine;
import nl.gestand.query.register.ItemListing;
import nl.gestand.query.register.ItemQuestion;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The lists of items at their own addresses in other forms, asked for by {@code format} or {@code Accept}: all rows, with
 * the same filters and the same two times.
 */
@Controller
@RequestMapping("/v1")
class ListExportController {

    /** More rows than these are refused, so that no file is cut without saying so. */
    static final int MOST_ROWS = 100_000;

    private static final int MOST_ENTRIES = 50;
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ATOM = "application/atom+xml";
    private static final String ICS = "text/calendar";

    private final ItemListing items;
    private final Moments moments;

    ListExportController(ItemListing items, Moments moments) {
        this.items = items;
        this.moments = moments;
    }

    @GetMapping(
            path = "/motions",
            params = {"format", "format!=json"})
    void motionsByParameter(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(ItemKind.MOTION, parameters, request, response);
    }

    @GetMapping(
            path = "/motions",
            produces = {CSV, XLSX, ATOM, ICS})
    void motionsByHeader(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(ItemKind.MOTION, parameters, request, response);
    }

    @GetMapping(
            path = "/commitments",
            params = {"format", "format!=json"})
    void commitmentsByParameter(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(ItemKind.COMMITMENT, parameters, request, response);
    }

    @GetMapping(
            path = "/commitments",
            produces = {CSV, XLSX, ATOM, ICS})
    void commitmentsByHeader(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(ItemKind.COMMITMENT, parameters, request, response);
    }

    private void write(ItemKind kind, Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format format = Format.read(parameters, request, Format.CSV, Format.XLSX, Format.ATOM, Format.ICS);
        Language language = Language.read(parameters, request);
        ItemQuestion question = ItemQuestion.read(Set.of(kind.word()), parameters, moments);
        Exported asked = Exported.of(kind, question, Labels.in(language), request);
        if (format != Format.ATOM) {
            refuseTooMany(items.count(question));
        }
        switch (format) {
            case CSV -> csv(asked, response);
            case XLSX -> xlsx(asked, response);
            case ICS -> ics(asked, response);
            case ATOM -> ChangesFeed.write(asked, items.newest(question, MOST_ENTRIES), begin(asked, format, response));
            case JSON, HTML, DOCX -> throw new IllegalArgumentException(format.name());
        }
    }

    private void csv(Exported asked, HttpServletResponse response) throws IOException {
        OutputStream out = begin(asked, Format.CSV, response);
        try (CsvFile<ItemLine> file = new CsvFile<>(out, columns(asked), asked.labels())) {
            items.each(asked.question(), MOST_ROWS, file::add);
        }
    }

    private void xlsx(Exported asked, HttpServletResponse response) throws IOException {
        try (SheetFile<ItemLine> file = new SheetFile<>(columns(asked), asked.labels())) {
            items.each(asked.question(), MOST_ROWS, file::add);
            file.write(asked.described(), begin(asked, Format.XLSX, response));
        }
    }

    private void ics(Exported asked, HttpServletResponse response) throws IOException {
        DeadlineCalendar calendar = new DeadlineCalendar(asked);
        items.each(asked.question(), MOST_ROWS, calendar::add);
        calendar.write(begin(asked, Format.ICS, response));
    }

    private static OutputStream begin(Exported asked, Format format, HttpServletResponse response) throws IOException {
        String name = asked.kind().path() + "-" + asked.question().when().validAt();
        return format == Format.ATOM ? Download.show(response, format, name) : Download.begin(response, format, name);
    }

    private static List<Column<ItemLine>> columns(Exported asked) {
        return ItemColumns.of(asked.kind(), asked.question().when().validAt(), asked.labels(), asked.origin());
    }

    private static void refuseTooMany(long rows) {
        if (rows > MOST_ROWS) {
            throw ProblemException.invalid(
                    "format",
                    "too-many-rows",
                    "There are " + rows + " items, and a file holds at most " + MOST_ROWS + ": filter the list.");
        }
    }
}
