package nl.gestand.command.web;

import java.util.function.Function;
import nl.gestand.command.item.ActOnItem;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.ItemKind;
import nl.gestand.events.item.ItemId;
import nl.gestand.web.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way that every write on one item goes: which item, seen at which version, answered once. */
@Component
public class ItemWrites {

    private final Desk desk;
    private final ItemLookup items;

    ItemWrites(Desk desk, ItemLookup items) {
        this.desk = desk;
        this.items = items;
    }

    public ResponseEntity<Receipt> on(ItemKind kind, String id, Write write, Function<JsonBody, ItemCommand> read) {
        Receipt receipt = desk.answer(write, () -> {
            ItemId item = items.inPath(id);
            long version = write.version();
            return new ActOnItem(item.value(), kind, version, read.apply(write.json()));
        });
        return Created.at(kind.collection(), receipt);
    }
}
