package nl.gestand.command.item;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemId;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** The items of the register, for a command that concerns many of them in one transaction. */
@Component
public class ItemsAtHand {

    private final AcrossItems items;

    ItemsAtHand(AcrossItems items) {
        this.items = items;
    }

    /**
     * Lets an item decide, within the running command.
     *
     * @return the facts that followed, which may be none
     * @throws nl.gestand.command.Refused where there is no such item, it was merged away, or a rule forbids it
     */
    public List<RegisterEvent> decide(ItemId item, ItemCommand command, MetaData metaData) {
        List<RegisterEvent> followed = new ArrayList<>();
        items.decide(
                item,
                (state, situation) -> {
                    followed.addAll(command.decide(state, situation));
                    return followed;
                },
                metaData);
        return followed;
    }
}
