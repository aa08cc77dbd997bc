package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.ItemEvent.ReminderSent;

/** Records that the committee reminded the ministry (rappel). */
public record SendReminder(ReminderSent reminder) implements ItemCommand {

    @Override
    public List<ReminderSent> decide(ItemState item, Situation situation) {
        situation.requireCommittee(item);
        return List.of(reminder);
    }
}
