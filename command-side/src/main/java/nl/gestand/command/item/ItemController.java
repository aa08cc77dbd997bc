package nl.gestand.command.item;

import nl.gestand.command.web.Callers;
import nl.gestand.command.web.ItemWrites;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
            Write write, @PathVariable String collection, @PathVariable String id, @PathVariable String facts) {
        Callers.requireLiaison(write.caller());
        return items.on(ItemKind.in(collection), id, write, given -> switch (facts) {
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
            Write write, @PathVariable String collection, @PathVariable String id, @PathVariable String facts) {
        Callers.requireClerk(write.caller());
        return items.on(
                ItemKind.in(collection),
                id,
                write,
                given -> facts.equals("verdicts") ? reading.verdict(given) : reading.reminder(given));
    }
}
