package nl.gestand.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import nl.gestand.access.SignedIn;
import nl.gestand.query.Paging;
import nl.gestand.query.format.CsvFile;
import nl.gestand.query.format.Download;
import nl.gestand.query.format.Format;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.Language;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed in the register between two moments of recording; open to all, but who recorded it as in a history. */
@RestController
class ChangesController {

    private final ChangesReading changes;
    private final ChangesRequests requests;

    ChangesController(ChangesReading changes, ChangesRequests requests) {
        this.changes = changes;
        this.requests = requests;
    }

    /**
     * On its second path for who signed in with a browser. Null where the answer was written as a file.
     */
    @GetMapping({"/v1/changes", "/controle/verschil.csv"})
    @Nullable
    ResponseEntity<ChangesAnswer> changes(
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal @Nullable SignedIn reader)
            throws IOException {
        ChangesRequest read = requests.read(parameters, request, response);
        ChangesReading.Asked asked = new ChangesReading.Asked(read.question(), read.between(), reader);
        if (read.format() == Format.CSV) {
            write(asked, read.language(), response);
            return null;
        }
        ChangesReading.Page found = changes.page(asked, read.page());
        // another reader of the same address may see less, so no cache may keep it
        return ResponseEntity.ok()
                .headers(Paging.links(request, read.page(), found.total()))
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT)
                .body(new ChangesAnswer(
                        read.from(),
                        read.to(),
                        read.validAt(),
                        found.items(),
                        found.total(),
                        read.page().page(),
                        read.page().pageSize()));
    }

    private void write(ChangesReading.Asked asked, Language language, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String name =
                "changes-" + asked.between().from() + "-" + asked.between().to();
        OutputStream out = Download.begin(response, Format.CSV, name);
        try (CsvFile<ChangesRow> file = new CsvFile<>(out, ChangesRow.COLUMNS, Labels.in(language))) {
            changes.each(asked, each -> ChangesRow.of(each).forEach(file::add));
        }
    }
}
