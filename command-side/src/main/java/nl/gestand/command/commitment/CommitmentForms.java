package nl.gestand.command.commitment;

import java.util.Set;
import nl.gestand.command.web.FormWrites;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import nl.gestand.draft.DraftKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What forms write about commitments only. */
@Component
class CommitmentForms implements FormWrites {

    private final CommitmentController commitments;

    CommitmentForms(CommitmentController commitments) {
        this.commitments = commitments;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.COMMITMENT);
    }

    @Override
    public ResponseEntity<Receipt> write(DraftKind kind, Write write, Target target) {
        return commitments.record(write);
    }
}
