package nl.gestand.command.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refused;
import nl.gestand.command.item.Facts;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Successor;
import org.jspecify.annotations.NullMarked;

/** Items that record facts and settle them, each in a transaction of its own. */
@NullMarked
final class Claimants {

    private final EventTables tables;
    private final Map<ItemId, ItemFacts> items = new HashMap<>();

    Claimants(EventTables tables) {
        this.tables = tables;
    }

    void records(ItemId item, RegisterEvent event) {
        ItemFacts before = items.getOrDefault(item, ItemFacts.NONE);
        FactId fact = new FactId(item.value(), before.all().size());
        tables.transaction().executeWithoutResult(open -> tables.claims().settle(item, fact, event, before));
        items.put(item, before.with(new Recorded<>(fact, event, Instant.EPOCH, new Recorder("u1", "liaison", "JenV"))));
    }

    Refusal isRefused(ItemId item, RegisterEvent event) {
        Refused refused = catchThrowableOfType(Refused.class, () -> records(item, event));
        assertThat(refused).as("refused").isNotNull();
        return refused.refusal();
    }

    void supersedes(ItemId item, Successor by) {
        records(item, Facts.superseded(by));
    }

    Refusal isRefusedToSupersede(ItemId item, Successor by) {
        return isRefused(item, Facts.superseded(by));
    }

    void merges(ItemId item, ItemId into) {
        records(item, new ItemMerged(into, Facts.on("2024-06-01")));
    }

    Refusal isRefusedToMerge(ItemId item, ItemId into) {
        return isRefused(item, new ItemMerged(into, Facts.on("2024-06-01")));
    }

    void retracts(ItemId item, long sequence) {
        records(item, new FactRetracted(Facts.fact(item, sequence), "vergissing"));
    }

    Refusal isRefusedToRetract(ItemId item, long sequence) {
        return isRefused(item, new FactRetracted(Facts.fact(item, sequence), "vergissing"));
    }

    List<String> responsible(ItemId item) {
        return tables.jdbc()
                .sql("select ministry, committee from responsible where item_id = ?")
                .param(item.value())
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }
}
