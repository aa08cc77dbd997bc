package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.item.ItemFacts;
import org.jspecify.annotations.Nullable;

/** The state after the last step, which most often is the one before the next: each is derived once. */
final class LastState {

    private @Nullable ItemFacts facts;
    private LocalDate day = LocalDate.MIN;
    private @Nullable FactValues values;

    List<FactChange> changes(Course.Step step, LocalDate on) {
        FactValues known = values;
        FactValues before = known != null && facts == step.before() && day.equals(on)
                ? known
                : ItemState.on(on, step.subject(), step.before());
        FactValues after = ItemState.on(on, step.subject(), step.after());
        facts = step.after();
        day = on;
        values = after;
        return after.changesFrom(before);
    }
}
