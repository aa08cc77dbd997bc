package nl.gestand.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import nl.gestand.access.SignedIn;
import nl.gestand.command.item.ActOnItem;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.ItemKind;
import nl.gestand.events.item.ItemId;
import nl.gestand.web.JsonBody;
import nl.gestand.web.Version;
import org.jspecify.annotations.Nullable;
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

    public ResponseEntity<Receipt> onMotion(
            SignedIn caller,
            HttpServletRequest request,
            String id,
            byte @Nullable [] body,
            Function<JsonBody, ItemCommand> read) {
        return on(ItemKind.MOTION, caller, request, id, body, read);
    }

    public ResponseEntity<Receipt> on(
            ItemKind kind,
            SignedIn caller,
            HttpServletRequest request,
            String id,
            byte @Nullable [] body,
            Function<JsonBody, ItemCommand> read) {
        Write write = Write.of(caller, request, body);
        Receipt receipt = desk.answer(write, () -> {
            ItemId item = items.inPath(id);
            long version = Version.ifMatch(request);
            return new ActOnItem(item.value(), kind, version, read.apply(JsonBody.read(write.body())));
        });
        return Created.at(kind.collection(), receipt);
    }
}
