package nl.gestand.query.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.PointInTime;
import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.letter.LetterRow;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemRow;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.query.register.RegisterReading.InDossier;
import nl.gestand.time.RegisterClock;
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
    private final RegisterClock clock;
    private final Wordings wordings;

    DossierPages(
            RegisterReading register,
            LetterReading letters,
            DossierCounts counts,
            RegisterClock clock,
            Wordings wordings) {
        this.register = register;
        this.letters = letters;
        this.counts = counts;
        this.clock = clock;
        this.wordings = wordings;
    }

    @GetMapping("/dossiers")
    String dossiers(Parameters parameters, Model page) {
        Wording wording = wordings.of(parameters);
        String number = parameters.read("number", Dossiers::read);
        return parameters.finish(() -> {
            if (number != null) {
                return "redirect:/dossiers/" + number;
            }
            List<DossierCounts.Counted> largest = counts.largest(clock.today());
            page.addAttribute(
                    "dossiers",
                    largest.stream().map(each -> DossierRow.of(each, wording)).toList());
            return "dossier/list";
        });
    }

    @GetMapping("/dossiers/{number}")
    String dossier(@PathVariable String number, Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        LocalDate day = PointInTime.validAt(parameters, clock);
        return PointInTime.finish(parameters, () -> {
            page.addAttribute("dossier", page(Dossiers.canonical(number), day, Address.of(request), wording));
            return "dossier/dossier";
        });
    }

    private DossierPage page(String number, LocalDate day, Address address, Wording wording) {
        InDossier motions = register.ofDossier(ItemKind.MOTION, number, day);
        InDossier commitments = register.ofDossier(ItemKind.COMMITMENT, number, day);
        List<LetterRow> sent = letters.ofDossier(number).stream()
                .map(letter -> LetterRow.of(letter, wording))
                .toList();
        if (motions.items().isEmpty() && commitments.items().isEmpty() && sent.isEmpty()) {
            throw ProblemException.notFound("The register has nothing in dossier '" + number + "' on " + day + ".");
        }
        return new DossierPage(
                number,
                address.path(),
                address.value("validAt"),
                wording.day(day),
                wording.text("motions.count", motions.items().size(), wording.day(day)),
                ItemRow.all(motions, address, wording),
                wording.text("commitments.count", commitments.items().size(), wording.day(day)),
                ItemRow.all(commitments, address, wording),
                wording.text("letters.count", sent.size()),
                sent);
    }
}
