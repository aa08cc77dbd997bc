package nl.gestand.query.bundle;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.query.log.LogExtract.Sealed;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives auditors what an archive or a court needs, as one file that is verified without the register. It says who recorded
 * what and brings the salts of the log, so nobody else gets it, staff included: a bundle of their items has others' letters.
 */
@RestController
final class BundleController {

    private static final DateTimeFormatter IN_A_NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Selections selections;
    private final BundleWriting writing;
    private final RegisterClock clock;

    BundleController(Selections selections, BundleWriting writing, RegisterClock clock) {
        this.selections = selections;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Of the items that are named, by id or by number, or of all: {@code items=all}; on its second path for who signed in
     * with a browser.
     */
    @GetMapping({"/v1/bundles", "/controle/bundel"})
    void bundle(Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn reader, HttpServletResponse response)
            throws IOException {
        requireAuditor(reader);
        Sealed sealed = selections.sealed();
        Selection selection = selections.read(parameters, sealed);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"gestand-" + IN_A_NAME.format(clock.now()) + ".zip\"");
        // what fails from here on ends the answer early: without its last file, bundle.json, it is no bundle
        writing.write(selection, sealed, response.getOutputStream());
    }

    private static void requireAuditor(@Nullable SignedIn reader) {
        if (reader == null) {
            throw new InsufficientAuthenticationException("Sign in first.");
        }
        if (reader.role() != Role.AUDITOR) {
            throw ProblemException.forbidden("Only an auditor may have a bundle: it says who recorded what.");
        }
    }
}
