package nl.gestand.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gestand.access.SignedIn;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.web.Parameters;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What changed between two moments, on a page of the auditor's desk. */
@Controller
class ChangesPages {

    private final ChangesReading changes;
    private final ChangesRequests requests;
    private final Wordings wordings;

    ChangesPages(ChangesReading changes, ChangesRequests requests, Wordings wordings) {
        this.changes = changes;
        this.requests = requests;
        this.wordings = wordings;
    }

    /** Without a question nothing is compared yet. */
    @GetMapping("/controle/verschil")
    String page(
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn reader,
            Model page) {
        Address address = Address.of(request);
        if (address.fields().isEmpty()) {
            Wording wording = wordings.of(parameters);
            parameters.finish();
            page.addAttribute("asked", ChangesPage.asking(address, wording));
            return "audit/changes";
        }
        ChangesRequest asked = requests.read(parameters, request, response);
        Wording wording = wordings.of();
        ChangesReading.Page found =
                changes.page(new ChangesReading.Asked(asked.question(), asked.between(), reader), asked.page());
        page.addAttribute("asked", ChangesPage.asking(address, wording));
        page.addAttribute("found", ChangesPage.Found.of(asked, found, address, wording));
        return "audit/changes";
    }
}
