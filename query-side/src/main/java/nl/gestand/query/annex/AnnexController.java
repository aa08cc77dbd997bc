package nl.gestand.query.annex;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime;
import nl.gestand.query.annex.Annex.Of;
import nl.gestand.query.format.Download;
import nl.gestand.query.format.Format;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.Language;
import nl.gestand.query.register.Facet;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The annex of one ministry or committee on a day, as a page that prints well or as a document to work on. */
@Controller
class AnnexController {

    private final AnnexReading reading;
    private final AnnexPage page;
    private final Moments moments;

    AnnexController(AnnexReading reading, Moments moments) {
        this.reading = reading;
        this.page = new AnnexPage();
        this.moments = moments;
    }

    @GetMapping("/v1/annex")
    void annex(Parameters parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = Format.read(parameters, request, Format.HTML, Format.DOCX);
        Language language = Language.read(parameters, request);
        PointInTime when = moments.read(parameters);
        Of ministry = parameters.read("ministry", text -> of(Facet.MINISTRY, text));
        Of committee = parameters.read("committee", text -> of(Facet.COMMITTEE, text));
        if (parameters.has("ministry") == parameters.has("committee")) {
            parameters.fault("ministry", "one-of", "Give one ministry or one committee.");
        }
        @Nullable Of whose = ministry == null ? committee : ministry;
        Annex annex = moments.finish(parameters, when, () -> reading.read(orThrow(whose), when, Labels.in(language)));
        write(annex, format, response);
    }

    private void write(Annex annex, Format format, HttpServletResponse response) throws IOException {
        String name = "annex-" + annex.of().code().replaceAll("[^A-Za-z0-9]+", "-") + "-"
                + annex.when().validAt();
        if (format == Format.DOCX) {
            // made before anything is sent: a failure is then an answer of its own
            AnnexDocument document = AnnexDocument.of(annex);
            document.write(Download.begin(response, format, name));
        } else {
            byte[] html = page.render(annex).getBytes(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", page.policy());
            response.setContentLength(html.length);
            Download.show(response, format, name).write(html);
        }
    }

    private static Of of(Facet facet, String text) {
        List<String> codes = facet.read(text);
        String code = codes.getFirst();
        String name = facet == Facet.MINISTRY
                ? Ministries.find(code).orElseThrow().name()
                : Committees.find(code).orElseThrow().name();
        return new Of(facet, code, name, codes);
    }

    private static Of orThrow(@Nullable Of whose) {
        if (whose == null) {
            throw new IllegalStateException("without a fault there is one");
        }
        return whose;
    }
}
