package nl.gestand.command.commitment;

import com.github.f4b6a3.uuid.UuidCreator;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Created;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written about commitments only. */
@RestController
class CommitmentController {

    private final Desk desk;
    private final CommitmentReading commitments;

    CommitmentController(Desk desk, CommitmentReading commitments) {
        this.desk = desk;
        this.commitments = commitments;
    }

    @PostMapping("/v1/commitments")
    ResponseEntity<Receipt> record(Write write) {
        Callers.requireLiaison(write.caller());
        return Created.at(
                "commitments",
                desk.answer(
                        write,
                        () -> new OpenItem(
                                UuidCreator.getTimeOrderedEpoch().toString(),
                                commitments.read(write.json(), write.caller()))));
    }
}
