package nl.gestand.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import nl.gestand.access.SignedIn;
import nl.gestand.query.Moments;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.query.changes.ChangesAnswer.Bound;
import nl.gestand.query.format.CsvFile;
import nl.gestand.query.format.Download;
import nl.gestand.query.format.Format;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.Language;
import nl.gestand.query.register.Between;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed in the register between two moments of recording; open to all, but who recorded it as in a history. */
@RestController
@RequestMapping("/v1/changes")
class ChangesController {

    private final ChangesReading changes;
    private final Bounds bounds;
    private final Moments moments;
    private final RegisterClock clock;

    ChangesController(ChangesReading changes, Bounds bounds, Moments moments, RegisterClock clock) {
        this.changes = changes;
        this.bounds = bounds;
        this.moments = moments;
        this.clock = clock;
    }

    /** Null where the answer was written as a file. */
    @GetMapping
    @Nullable
    ResponseEntity<ChangesAnswer> changes(
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal @Nullable SignedIn reader)
            throws IOException {
        Format format = Format.read(parameters, request, Format.JSON, Format.CSV);
        Language language = Language.read(parameters, request);
        LocalDate day = parameters.date("validAt", clock.today());
        Bound from = bounds.read("from", parameters);
        Bound to = parameters.has("to") ? bounds.read("to", parameters) : bounds.present(response);
        ChangesQuestion question = ChangesQuestion.read(parameters);
        PageQuestion page = PageQuestion.read(parameters);
        if (!parameters.has("from")) {
            parameters.fault("from", "required", "Say from when on: a moment, a day or a position.");
        } else if (from != null && to != null && from.position() > to.position()) {
            parameters.fault("from", "after-to", "The changes end before they begin: give the earlier first.");
        }
        if (from == null || to == null) {
            parameters.finish();
            throw new IllegalStateException("a bound without a fault is there");
        }
        Between between = new Between(from.position(), to.position(), day);
        ChangesReading.Asked asked = new ChangesReading.Asked(question, between, reader);
        // the views must show all that was recorded up to the later one
        moments.finish(parameters, new PointInTime(day, true, to.position(), to.known()), () -> asked);
        if (format == Format.CSV) {
            write(asked, language, response);
            return null;
        }
        ChangesReading.Page found = changes.page(asked, page);
        // another reader of the same address may see less, so no cache may keep it
        return ResponseEntity.ok()
                .headers(Paging.links(request, page, found.total()))
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT)
                .body(new ChangesAnswer(
                        from, to, day, found.items(), found.total(), page.page(), page.pageSize()));
    }

    private void write(ChangesReading.Asked asked, Language language, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String name = "changes-" + asked.between().from() + "-" + asked.between().to();
        OutputStream out = Download.begin(response, Format.CSV, name);
        try (CsvFile<ChangesRow> file = new CsvFile<>(out, ChangesRow.COLUMNS, Labels.in(language))) {
            changes.each(asked, each -> ChangesRow.of(each).forEach(file::add));
        }
    }
}
