package nl.gestand.command.intake.opendata;

import java.util.List;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Words;
import nl.gestand.command.web.Write;
import nl.gestand.web.JsonBody;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in pages of the open data, and tells what could not be understood and how far a client has come. */
@RestController
class OpenDataController {

    private final Imports imports;
    private final Quarantine quarantine;
    private final Marks marks;

    OpenDataController(Imports imports, Quarantine quarantine, Marks marks) {
        this.imports = imports;
        this.quarantine = quarantine;
        this.marks = marks;
    }

    @PostMapping("/v1/imports/open-data")
    ResponseEntity<PageAnswer> take(Write write) {
        Callers.requireLiaison(write.caller());
        List<Incoming> records = OpenDataBody.read(
                write.body(), write.request().getContentType(), write.request().getHeader("Content-Encoding"));
        PageAnswer answer = imports.take(
                new ImportPage(records, write.caller().userKey(), write.key(), write.sha256()), write.caller());
        return ResponseEntity.ok()
                .header("Position", Long.toString(answer.position()))
                .body(answer);
    }

    @GetMapping("/v1/imports/open-data/quarantine")
    Quarantine.Page quarantined(Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn caller) {
        requireStaff(caller);
        boolean resolved = Boolean.TRUE.equals(parameters.bool("resolved"));
        int page = parameters.integer("page", 1, 1_000_000, 1);
        return parameters.finish(() -> quarantine.page(resolved, page));
    }

    @GetMapping("/v1/imports/open-data/state")
    Marks.Mark state(Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn caller) {
        requireStaff(caller);
        String source = parameters.text("source", 512);
        if (source == null && !parameters.has("source")) {
            parameters.fault("source", "required", "Name the source.");
        }
        return parameters.finish(() -> marks.of(String.valueOf(source)));
    }

    @PutMapping("/v1/imports/open-data/state")
    Marks.Mark mark(Write write) {
        Callers.requireLiaison(write.caller());
        JsonBody body = write.json();
        String source = body.requiredText("source", 512);
        String changedAt = body.text("changedAt", 64);
        String nextLink = body.text("nextLink", Words.LINE);
        String passChangedAt = body.text("passChangedAt", 64);
        return body.finish(() -> marks.set(new Marks.Mark(source, changedAt, nextLink, passChangedAt)));
    }

    private static void requireStaff(@Nullable SignedIn caller) {
        if (caller == null) {
            throw new InsufficientAuthenticationException("Sign in first.");
        }
        Callers.requireStaff(caller);
    }
}
