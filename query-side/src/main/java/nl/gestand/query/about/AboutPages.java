package nl.gestand.query.about;

import nl.gestand.pages.Wordings;
import nl.gestand.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that explains the register; open to all. */
@Controller
class AboutPages {

    private final Wordings wordings;

    AboutPages(Wordings wordings) {
        this.wordings = wordings;
    }

    @GetMapping("/over")
    String about(Parameters parameters) {
        wordings.of(parameters);
        return parameters.finish(() -> "about/about");
    }
}
