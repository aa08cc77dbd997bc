package nl.gestand.command.letter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.gestand.access.KeptForm;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Callers;
import nl.gestand.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the document of a letter from its page at the desk: a file, or the text itself. */
@Controller
class DocumentUpload {

    private final BringDocument documents;

    DocumentUpload(BringDocument documents) {
        this.documents = documents;
    }

    @PostMapping("/bureau/brieven/{id}/document")
    ResponseEntity<Void> bring(
            @PathVariable String id, HttpServletRequest form, @AuthenticationPrincipal SignedIn caller)
            throws IOException, ServletException {
        Callers.requireLiaison(caller);
        String page = "/bureau/brieven/" + id;
        String pasted = form.getParameter("tekst");
        try {
            byte[] bytes =
                    pasted == null ? file(form) : pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            long position = documents.bring(id, bytes, pasted == null ? type(form) : "text/plain", key(form), caller, form);
            KeptForm.forget(form);
            return to(page + "?gebracht&positie=" + position);
        } catch (ProblemException refused) {
            if (refused.problem().status() >= 500 || refused.problem().status() == 404) {
                throw refused;
            }
            if (pasted != null) {
                KeptForm.keep(form, caller);
            }
            return to(page + "?fout=" + BringDocument.code(refused));
        }
    }

    /** The page made it up, so that sending its form twice brings one document. */
    private static String key(HttpServletRequest form) {
        String key = form.getParameter("_sleutel");
        boolean usable = key != null && key.matches("[0-9a-f-]{36}");
        return "document." + (usable ? key : UuidCreator.getTimeOrderedEpoch());
    }

    /** What the browser takes the file for; it matters only for what looks like text. */
    private static String type(HttpServletRequest form) throws IOException, ServletException {
        Part part = form.getPart("bestand");
        String type = part == null ? null : part.getContentType();
        return type == null ? "application/octet-stream" : type;
    }

    private static byte[] file(HttpServletRequest form) throws IOException, ServletException {
        String type = form.getContentType();
        Part part = type != null && type.startsWith("multipart/form-data") ? form.getPart("bestand") : null;
        if (part == null || part.getSize() == 0) {
            throw ProblemException.invalid("bestand", "empty", "Choose a file, or paste the text.");
        }
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readAllBytes();
        }
    }

    private static ResponseEntity<Void> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
