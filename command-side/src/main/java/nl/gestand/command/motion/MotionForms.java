package nl.gestand.command.motion;

import java.util.Set;
import nl.gestand.command.web.FormWrites;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import nl.gestand.draft.DraftKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What forms write about motions only. */
@Component
class MotionForms implements FormWrites {

    private final MotionController motions;

    MotionForms(MotionController motions) {
        this.motions = motions;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.MOTION, DraftKind.OUTCOME);
    }

    @Override
    public ResponseEntity<Receipt> write(DraftKind kind, Write write, Target target) {
        return kind == DraftKind.MOTION ? motions.record(write) : motions.outcome(write, target.id());
    }
}
