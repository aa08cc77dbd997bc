package nl.gestand.command.item;

import jakarta.servlet.http.HttpServletRequest;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.ItemWrites;
import nl.gestand.command.web.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written about motions and commitments alike. */
@RestController
@RequestMapping("/v1/{collection:motions|commitments}/{id}")
class ItemController {

    private final ItemWrites items;
    private final ItemReading reading;

    ItemController(ItemWrites items, ItemReading reading) {
        this.items = items;
        this.reading = reading;
    }

    @PostMapping("/{facts:numbers|assignments|transfers|deadlines|status-reports|supersessions|relations}")
    ResponseEntity<Receipt> byLiaison(
            @AuthenticationPrincipal SignedIn caller,
            HttpServletRequest request,
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String facts,
            @RequestBody(required = false) byte[] body) {
        Callers.requireLiaison(caller);
        return items.on(ItemKind.in(collection), caller, request, id, body, given -> switch (facts) {
            case "numbers" -> reading.number(given);
            case "assignments" -> reading.assignment(given);
            case "transfers" -> reading.transfer(given);
            case "deadlines" -> reading.deadline(given);
            case "status-reports" -> reading.statusReport(given);
            case "supersessions" -> reading.supersession(given);
            default -> reading.relation(given);
        });
    }

    @PostMapping("/{facts:verdicts|reminders}")
    ResponseEntity<Receipt> byClerk(
            @AuthenticationPrincipal SignedIn caller,
            HttpServletRequest request,
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String facts,
            @RequestBody(required = false) byte[] body) {
        Callers.requireClerk(caller);
        return items.on(
                ItemKind.in(collection),
                caller,
                request,
                id,
                body,
                given -> facts.equals("verdicts") ? reading.verdict(given) : reading.reminder(given));
    }
}
