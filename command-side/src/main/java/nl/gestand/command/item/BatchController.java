package nl.gestand.command.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.command.letter.LetterLookup;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Created;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.EvidenceReading;
import nl.gestand.command.web.EvidenceReading.Cited;
import nl.gestand.command.web.ItemLookup;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import nl.gestand.events.item.ItemId;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A whole letter's reports at once: each names its item and the version seen; all are recorded, or none. */
@RestController
class BatchController {

    private final Desk desk;
    private final LetterLookup letters;
    private final EvidenceReading evidence;
    private final ItemLookup items;
    private final ItemReading reading;

    BatchController(Desk desk, LetterLookup letters, EvidenceReading evidence, ItemLookup items, ItemReading reading) {
        this.desk = desk;
        this.letters = letters;
        this.evidence = evidence;
        this.items = items;
        this.reading = reading;
    }

    @PostMapping("/v1/letters/{id}/status-reports")
    ResponseEntity<Receipt> report(Write write, @PathVariable String id) {
        Callers.requireLiaison(write.caller());
        Receipt receipt = desk.answer(write, () -> read(write.json(), letters.inPath(id)));
        return Created.of(receipt);
    }

    private ReportLetter read(JsonBody body, KnownLetter letter) {
        List<ReportLetter.Line> lines = new ArrayList<>();
        for (JsonBody given : body.atLeastOne("reports", body.objects("reports"))) {
            ReportLetter.Line line = line(given, letter);
            if (line != null) {
                lines.add(line);
            }
        }
        return body.finish(() -> new ReportLetter(lines));
    }

    private ReportLetter.@Nullable Line line(JsonBody given, KnownLetter letter) {
        ItemId item = given.requiredRead("item", items::item);
        Long version = given.requiredInteger("version", 0, Long.MAX_VALUE);
        JsonBody passage = given.object("evidence");
        Cited cited = evidence.read(passage == null ? given : passage, letter);
        ReportStatus report = reading.reportInLetter(given, Objects.requireNonNull(cited));
        return item == null || report == null ? null : new ReportLetter.Line(item, version, report);
    }
}
