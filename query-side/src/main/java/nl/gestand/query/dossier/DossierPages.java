package nl.gestand.query.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime;
import nl.gestand.query.WhenShown;
import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.letter.LetterRow;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemRow;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.query.register.RegisterReading.InDossier;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of dossiers; open to all. */
@Controller
class DossierPages {

    private final RegisterReading register;
    private final LetterReading letters;
    private final DossierCounts counts;
    private final Moments moments;
    private final Wordings wordings;

    DossierPages(
            RegisterReading register, LetterReading letters, DossierCounts counts, Moments moments, Wordings wordings) {
        this.register = register;
        this.letters = letters;
        this.counts = counts;
        this.moments = moments;
        this.wordings = wordings;
    }

    @GetMapping("/dossiers")
    String dossiers(Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        String number = parameters.read("number", Dossiers::read);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            if (number != null) {
                return "redirect:" + Address.of(request).to("/dossiers/" + number, WhenShown.FIELDS);
            }
            List<DossierCounts.Counted> largest = counts.largest(when);
            page.addAttribute(
                    "dossiers",
                    largest.stream()
                            .map(each -> DossierRow.of(each, Address.of(request), wording))
                            .toList());
            return "dossier/list";
        });
    }

    @GetMapping("/dossiers/{number}")
    String dossier(@PathVariable String number, Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            page.addAttribute("dossier", page(Dossiers.canonical(number), when, Address.of(request), wording));
            return "dossier/dossier";
        });
    }

    private DossierPage page(String number, PointInTime when, Address address, Wording wording) {
        InDossier motions = register.ofDossier(ItemKind.MOTION, number, when);
        InDossier commitments = register.ofDossier(ItemKind.COMMITMENT, number, when);
        List<LetterRow> sent = letters.ofDossier(number, when).stream()
                .map(letter -> LetterRow.of(letter, address, wording))
                .toList();
        if (motions.items().isEmpty() && commitments.items().isEmpty() && sent.isEmpty()) {
            throw ProblemException.notFound(
                    "The register has nothing in dossier '" + number + "' on " + when.validAt() + ".");
        }
        WhenShown shown = WhenShown.of(when, address, wording);
        return new DossierPage(
                number,
                address.path(),
                shown,
                wording.text("motions.count", motions.items().size(), shown.told()),
                ItemRow.all(motions, address, wording),
                wording.text("commitments.count", commitments.items().size(), shown.told()),
                ItemRow.all(commitments, address, wording),
                wording.text("letters.count", sent.size()),
                sent);
    }
}
