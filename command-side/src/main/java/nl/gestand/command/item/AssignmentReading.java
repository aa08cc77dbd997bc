package nl.gestand.command.item;

import java.time.LocalDate;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Words;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;

/** Reads who is responsible for a new item: as said, else the ministry of the liaison who records it. */
public final class AssignmentReading {

    private AssignmentReading() {}

    /** Null where nobody is responsible yet. */
    public static @Nullable ItemAssigned ofNew(JsonBody body, SignedIn caller) {
        String ministry = body.read("ministry", Words::ministry);
        String committee = body.read("committee", Words::committee);
        if (!body.has("ministry") && caller.role() == Role.LIAISON) {
            ministry = caller.scope();
        }
        return of(ministry, committee, null, body.has("ministry") ? Basis.STATED : Basis.IMPLIED);
    }

    static @Nullable ItemAssigned of(
            @Nullable String ministry, @Nullable String committee, @Nullable LocalDate on, Basis basis) {
        return ministry == null && committee == null
                ? null
                : new ItemAssigned(ministry, committee, new Ground(on, null, basis, null));
    }
}
