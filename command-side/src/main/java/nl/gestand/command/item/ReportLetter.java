package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.ItemId;
import org.jspecify.annotations.Nullable;

/** A whole letter's reports at once (a ministry answers many items in one letter): all or none. */
public record ReportLetter(List<Line> lines) {

    public ReportLetter {
        lines = List.copyOf(lines);
    }

    /** @param version the version of the item that the caller saw; the first line on an item is checked against it */
    public record Line(ItemId item, @Nullable Long version, ReportStatus report) {}
}
