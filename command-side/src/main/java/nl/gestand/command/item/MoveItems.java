package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemId;

/**
 * Moves the items of a ministry or committee that was renamed, split or merged: an event each, all or none.
 *
 * @param office whether {@code from} and {@code to} are ministries or committees
 * @param only the items to move where it was split; empty for all
 */
public record MoveItems(Office office, String from, String to, List<ItemId> only, Ground ground) {

    public MoveItems {
        only = List.copyOf(only);
    }

    /** What can be renamed, split or merged. */
    public enum Office {
        MINISTRY,
        COMMITTEE
    }
}
